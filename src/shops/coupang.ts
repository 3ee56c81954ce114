import type { Shop } from './shop.ts';

export const coupang: Shop = {
  id: 'coupang',
  name: 'Coupang',
  hosts: ['coupang.com'],
  product: {
    title: ['h1.prod-buy-header__title', 'h2.prod-buy-header__title'],
    bullets: ['.prod-description .prod-attr-item'],
  },
  listing: {
    tile: ['li[class*="ProductUnit_productUnit"]'],
    title: ['[class*="ProductUnit_productName"]'],
    link: ['a[href*="/vp/products/"]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

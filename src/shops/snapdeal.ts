import type { Shop } from './shop.ts';

export const snapdeal: Shop = {
  id: 'snapdeal',
  name: 'Snapdeal',
  hosts: ['snapdeal.com'],
  product: {
    title: ['h1.pdp-e-i-head'],
    bullets: ['.highlightsTileContent .h-content'],
  },
  listing: {
    tile: ['.product-tuple-listing'],
    title: ['p.product-title@title', 'p.product-title'],
    link: ['a.dp-widget-link[href]', 'a[href*="/product/"]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; a product page saved 2014, in an older layout, is read generically.',
};

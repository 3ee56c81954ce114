import type { Shop } from './shop.ts';

export const saturn: Shop = {
  id: 'saturn',
  name: 'Saturn',
  hosts: ['saturn.de'],
  product: {
    title: ['[data-test="mms-select-details-header"] h1'],
  },
  listing: {
    tile: ['[data-test="mms-product-card"]'],
    title: ['[data-test="product-title"]'],
    link: ['a[data-test="mms-router-link"][href]', 'a[href*="/product/"]'],
  },
  checked: 'public-markup',
  note: 'It shares MediaMarkt’s markup. Selectors from public scrapers and price trackers; no page was at hand.',
};

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
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page saved 2023, its tiles still skeletons. It shares MediaMarkt’s markup; the selectors of listings come from public scrapers.',
};

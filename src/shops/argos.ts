import type { Shop } from './shop.ts';

export const argos: Shop = {
  id: 'argos',
  name: 'Argos',
  hosts: ['argos.co.uk'],
  product: {
    title: ['h1[data-test="product-title"]', 'h1 [data-test="product-title"]'],
  },
  listing: {
    tile: ['[data-test="component-product-card"]'],
    title: ['[data-test="component-product-card-title"]'],
    link: [
      'a[data-test="component-product-card-title"][href]',
      'a[data-test="component-product-card-title-link"][href]',
      'a[href*="/product/"]',
    ],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

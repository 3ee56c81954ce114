import type { Shop } from './shop.ts';

export const argos: Shop = {
  id: 'argos',
  name: 'Argos',
  hosts: ['argos.co.uk'],
  product: {
    title: ['[data-test="product-title"]'],
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
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page saved 2020; tiles from public scrapers.',
};

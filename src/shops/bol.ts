import type { Shop } from './shop.ts';

export const bol: Shop = {
  id: 'bol',
  name: 'bol',
  hosts: ['bol.com'],
  listing: {
    tile: ['.product-item--row'],
    title: ['a.product-title', '.product-title--inline a'],
    link: ['a.product-title[href]', '.product-title--inline a[href]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

import type { Shop } from './shop.ts';

export const yodobashi: Shop = {
  id: 'yodobashi',
  name: 'Yodobashi',
  hosts: ['yodobashi.com'],
  product: {
    title: ['h1#products_maintitle'],
  },
  listing: {
    tile: ['.srcResultItem_block'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

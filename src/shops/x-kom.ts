import type { Shop } from './shop.ts';

export const xKom: Shop = {
  id: 'x-kom',
  name: 'x-kom',
  hosts: ['x-kom.pl'],
  listing: {
    tile: ['[data-name="productCard"]'],
    title: ['h3'],
    link: ['a[href*="/p/"]'],
  },
  checked: 'public-markup',
  note: 'Tiles from public scrapers and price trackers; no page was at hand.',
};

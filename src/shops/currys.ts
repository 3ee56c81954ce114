import type { Shop } from './shop.ts';

export const currys: Shop = {
  id: 'currys',
  name: 'Currys',
  hosts: ['currys.co.uk', 'currys.ie'],
  listing: {
    tile: ['.product-item-element'],
    title: ['h2.pdp-grid-product-name', '.pdp-grid-product-name'],
    link: ['a.pdpLink[href]', 'a.link[href]', 'a[href]'],
  },
  checked: 'public-markup',
  note: 'Tiles from public scrapers and price trackers; no page was at hand.',
};

import type { Shop } from './shop.ts';

export const kakaku: Shop = {
  id: 'kakaku',
  name: 'kakaku',
  hosts: ['kakaku.com'],
  listing: {
    tile: ['.p-result_item'],
    title: ['.p-item_name'],
    link: ['.p-item_name a[href]', 'a[href*="/item/"]'],
  },
  checked: 'public-markup',
  note: 'Tiles from public scrapers and price trackers; no page was at hand.',
};

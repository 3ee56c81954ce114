import type { Shop } from './shop.ts';

export const rakuten: Shop = {
  id: 'rakuten',
  name: 'Rakuten',
  hosts: ['rakuten.co.jp'],
  listing: {
    tile: ['.searchresultitem'],
    title: ['a[data-track-action="title"]', '.title h2'],
    link: ['a[data-track-action="title"][href]', '.title a[href]', 'a[href*="item.rakuten.co.jp"]'],
  },
  checked: 'public-markup',
  note: 'Tiles from public scrapers and price trackers; no page was at hand.',
};

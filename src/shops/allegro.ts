import type { Shop } from './shop.ts';

export const allegro: Shop = {
  id: 'allegro',
  name: 'Allegro',
  hosts: ['allegro.cz', 'allegro.hu', 'allegro.pl', 'allegro.sk'],
  listing: {
    tile: ['[data-box-name="items-v3"] article', 'article[data-analytics-view-label]'],
    title: ['h2'],
    link: ['h2 a[href]', 'a[href*="/oferta/"]', 'a[href*="/produkt/"]'],
  },
  checked: 'public-markup',
  note: 'Tiles from public scrapers and price trackers; no page was at hand.',
};

import type { Shop } from './shop.ts';

export const coolblue: Shop = {
  id: 'coolblue',
  name: 'Coolblue',
  hosts: ['coolblue.be', 'coolblue.de', 'coolblue.nl'],
  listing: {
    tile: ['.product-card'],
    title: ['.product-card__title'],
    link: ['.product-card__title a[href]', 'a[href*="/product/"]'],
  },
  checked: 'public-markup',
  note: 'Tiles from public scrapers and price trackers; no page was at hand.',
};

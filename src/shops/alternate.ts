import type { Shop } from './shop.ts';

export const alternate: Shop = {
  id: 'alternate',
  name: 'Alternate',
  hosts: [
    'alternate.at',
    'alternate.be',
    'alternate.ch',
    'alternate.de',
    'alternate.dk',
    'alternate.es',
    'alternate.fr',
    'alternate.it',
    'alternate.lu',
    'alternate.nl',
    'alternate.pl',
  ],
  listing: {
    tile: ['a.productBox'],
    title: ['.product-name'],
  },
  checked: 'public-markup',
  note: 'Tiles, each a link as a whole, from public scrapers and price trackers; no page was at hand.',
};

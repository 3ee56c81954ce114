import type { Shop } from './shop.ts';

export const mediamarkt: Shop = {
  id: 'mediamarkt',
  name: 'MediaMarkt',
  hosts: [
    'mediamarkt.at',
    'mediamarkt.be',
    'mediamarkt.ch',
    'mediamarkt.com.tr',
    'mediamarkt.de',
    'mediamarkt.es',
    'mediamarkt.hu',
    'mediamarkt.it',
    'mediamarkt.lu',
    'mediamarkt.nl',
    'mediamarkt.pl',
    'mediaworld.it',
  ],
  product: {
    title: ['[data-test="mms-select-details-header"] h1'],
  },
  listing: {
    tile: ['[data-test="mms-product-card"]'],
    title: ['[data-test="product-title"]'],
    link: ['a[data-test="mms-router-link"][href]', 'a[href*="/product/"]'],
  },
  checked: 'saved-page',
  unseen: 'listings',
  note: 'Product pages of .es and .de, saved about 2020 and 2023, with its tiles in carousels; no listing was at hand, its selectors come from public scrapers.',
};

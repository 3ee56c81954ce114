import type { Shop } from './shop.ts';

export const costco: Shop = {
  id: 'costco',
  name: 'Costco',
  hosts: [
    'costco.ca',
    'costco.co.jp',
    'costco.co.kr',
    'costco.co.uk',
    'costco.com',
    'costco.com.au',
    'costco.com.mx',
    'costco.com.tw',
    'costco.es',
    'costco.fr',
    'costco.is',
    'costco.se',
  ],
  product: {
    title: ['#product-details h1[itemprop="name"]'],
    brand: ['.product-info-specs [itemprop="brand"]'],
    bullets: ['ul.pdp-features li'],
    specs: [
      {
        row: '.product-info-specs .row',
      },
    ],
  },
  listing: {
    tile: ['[data-testid^="ProductTile_"]'],
  },
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page of .com in the older layout, saved by others; the tile mark from public scrapers. The country shops run on another platform and are read generically.',
};

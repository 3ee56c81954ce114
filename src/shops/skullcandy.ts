import type { Shop } from './shop.ts';

export const skullcandy: Shop = {
  id: 'skullcandy',
  name: 'Skullcandy',
  hosts: ['skullcandy.ca', 'skullcandy.co.uk', 'skullcandy.com', 'skullcandy.eu', 'skullcandy.in'],
  listing: {
    tile: ['#product-grid > li:has(a[href*="/products/"])'],
    link: ['a[href*="/products/"]'],
  },
  checked: 'saved-page',
  note: 'A collection of .com, saved 2025 or 2026; it runs on Shopify with tiles of its own. Product pages are read generically.',
};

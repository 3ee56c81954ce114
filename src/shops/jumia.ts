import type { Shop } from './shop.ts';

export const jumia: Shop = {
  id: 'jumia',
  name: 'Jumia',
  hosts: [
    'jumia.ci',
    'jumia.co.ke',
    'jumia.com.dz',
    'jumia.com.eg',
    'jumia.com.gh',
    'jumia.com.ng',
    'jumia.ma',
    'jumia.sn',
    'jumia.ug',
  ],
  listing: {
    tile: ['article.prd:has(a.core)'],
    title: ['a.core h3.name', 'a.core .name'],
    brand: ['a.core@data-ga4-item_brand'],
    link: ['a.core[href]'],
  },
  checked: 'saved-page',
  note: 'Listings of .com.gh and .ma, saved 2025 and 2026, and a product page of .com.ng saved 2023, which is read generically.',
};

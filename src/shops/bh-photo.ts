import type { Shop } from './shop.ts';

export const bhPhoto: Shop = {
  id: 'bh-photo',
  name: 'B&H',
  hosts: ['bhphotovideo.com'],
  product: {
    title: ['h1[data-selenium="productTitle"]'],
    bullets: ['[data-selenium="sellingPointsListItem"]'],
    specs: [
      {
        row: '[data-selenium="specsItemGroupTableRow"]',
        label: '[data-selenium="specsItemGroupTableColumnLabel"]',
        value: '[data-selenium="specsItemGroupTableColumnValue"]',
      },
    ],
    description: ['[data-selenium="overviewLongDescription"]'],
  },
  listing: {
    tile: ['[data-selenium="miniProductPageProduct"]'],
    title: [
      '[data-selenium="miniProductPageProductName"]',
      '[data-selenium="miniProductPageProductNameLink"]',
    ],
    link: ['a[data-selenium="miniProductPageProductNameLink"]', 'a[href*="/c/product/"]'],
  },
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page saved 2025; tiles from public scrapers, which use the same data-selenium marks.',
};

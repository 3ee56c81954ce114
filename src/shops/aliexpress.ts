import type { Shop } from './shop.ts';

export const aliexpress: Shop = {
  id: 'aliexpress',
  name: 'AliExpress',
  hosts: ['aliexpress.com', 'aliexpress.ru', 'aliexpress.us'],
  product: {
    title: ['h1[data-pl="product-title"]'],
    specs: [
      {
        row: '[class*="specification--prop"]',
        label: '[class*="specification--title"]',
        value: '[class*="specification--desc"]',
      },
    ],
  },
  listing: {
    tile: ['.search-item-card-wrapper-gallery'],
    title: ['h3'],
    link: ['a.search-card-item[href]', 'a[href*="/item/"]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

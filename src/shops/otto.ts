import type { Shop } from './shop.ts';

export const otto: Shop = {
  id: 'otto',
  name: 'Otto',
  hosts: ['otto.de'],
  product: {
    title: ['h1[data-qa="variationName"]', 'h1.js_shortInfo__variationName'],
    brand: ['a[data-qa="brand"]'],
    breadcrumb: ['ul.nav_breadcrumb li'],
    specs: [
      {
        row: 'table.tmpArticleDetailTable tr',
        label: 'td.left',
        value: 'td.left + td',
      },
    ],
  },
  checked: 'saved-page',
  note: 'Product pages saved 2020 and 2023; the newer one has its title and brand as before, the rest is read generically and by its structured data.',
};

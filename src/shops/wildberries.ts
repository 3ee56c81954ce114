import type { Shop } from './shop.ts';

export const wildberries: Shop = {
  id: 'wildberries',
  name: 'Wildberries',
  hosts: [
    'wb.ru',
    'wildberries.am',
    'wildberries.by',
    'wildberries.ge',
    'wildberries.kg',
    'wildberries.kz',
    'wildberries.ru',
    'wildberries.uz',
  ],
  product: {
    title: ['h1.product-page__title'],
    breadcrumb: ['.breadcrumbs__item'],
    specs: [
      {
        row: '.product-params__table tr',
        label: 'th',
        value: 'td',
      },
    ],
  },
  listing: {
    tile: ['article.product-card'],
    title: ['.product-card__link@aria-label', '.product-card__name'],
    brand: ['.product-card__brand'],
    link: ['a.product-card__link[href]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

import type { Shop } from './shop.ts';

export const dns: Shop = {
  id: 'dns',
  name: 'DNS',
  hosts: ['dns-shop.kz', 'dns-shop.ru'],
  product: {
    title: ['h1.product-card-top__title'],
    specs: [
      {
        row: '.product-characteristics__spec',
        label: '.product-characteristics__spec-title',
        value: '.product-characteristics__spec-value',
      },
    ],
  },
  listing: {
    tile: ['[data-id="product"]'],
    title: ['a.catalog-product__name'],
    link: ['a.catalog-product__name[href]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

import type { Shop } from './shop.ts';

export const emag: Shop = {
  id: 'emag',
  name: 'eMAG',
  hosts: ['emag.bg', 'emag.hu', 'emag.ro'],
  product: {
    title: ['.page-header.has-subtitle-info > h1.page-title'],
    breadcrumb: ['.breadcrumb-inner ol.breadcrumb > li > a'],
    specs: [
      {
        row: 'table.product-page-specifications tr',
      },
    ],
    description: ['.product-page-description'],
  },
  listing: {
    tile: ['.card-item.js-product-data'],
    title: ['.card-v2-title'],
    link: ['a.card-v2-title[href]', 'a.card-v2-thumb[href]'],
  },
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page of .ro, saved 2020; tiles from public scrapers.',
};

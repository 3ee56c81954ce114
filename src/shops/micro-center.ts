import type { Shop } from './shop.ts';

export const microCenter: Shop = {
  id: 'micro-center',
  name: 'Micro Center',
  hosts: ['microcenter.com'],
  product: {
    title: ['#product-details-control .product-header h1'],
    sku: ['#tab-specs .SKUNumber'],
    bullets: ['.keyfeatures li'],
    specs: [
      {
        row: '#tab-specs .spec-body',
      },
    ],
  },
  listing: {
    tile: ['li.product_wrapper'],
    title: ['a.productClickItemV2@data-name', 'h2 a'],
    brand: ['a.productClickItemV2@data-brand'],
    link: ['h2 a[href]', 'a.productClickItemV2[href]'],
  },
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page saved 2026; tiles from public scrapers.',
};

import type { Shop } from './shop.ts';

export const daraz: Shop = {
  id: 'daraz',
  name: 'Daraz',
  hosts: ['daraz.com', 'daraz.com.bd', 'daraz.com.np', 'daraz.lk', 'daraz.pk'],
  product: {
    title: ['h1.pdp-mod-product-badge-title'],
    brand: ['.pdp-product-brand__brand-link'],
    breadcrumb: ['#J_breadcrumb .breadcrumb_item'],
    bullets: ['.pdp-product-highlights li'],
    specs: [{ row: '.pdp-mod-specification .key-li', label: '.key-title', value: '.key-value' }],
  },
  listing: {
    tile: ['[data-qa-locator="product-item"]'],
    title: ['a[title]@title'],
    link: ['a[title][href]'],
  },
  checked: 'saved-page',
  note: 'A product page of .com.np and a search of .pk, saved 2025 and 2026; breadcrumb, highlights and specifications from public scrapers.',
};

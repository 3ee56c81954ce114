import type { Shop } from './shop.ts';

export const lazada: Shop = {
  id: 'lazada',
  name: 'Lazada',
  hosts: [
    'lazada.co.id',
    'lazada.co.th',
    'lazada.com',
    'lazada.com.my',
    'lazada.com.ph',
    'lazada.sg',
    'lazada.vn',
  ],
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
  unseen: 'products',
  note: 'A search of .com.ph. Its product pages share Daraz’ markup; none of Lazada itself was at hand, their selectors are known from public scrapers.',
};

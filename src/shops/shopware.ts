import type { Shop } from './shop.ts';

export const shopware: Shop = {
  id: 'shopware',
  name: 'Shopware',
  hosts: [],
  marks: [
    'meta[name="generator"][content*="Shopware"]',
    'body.is-ctl-product',
    'script[src*="/bundles/storefront/"]',
    '.cms-element-product-listing',
  ],
  product: {
    title: ['h1.product-detail-name', '.product--title[itemprop="name"]'],
    sku: ['.product-detail-ordernumber'],
    breadcrumb: ['nav[aria-label="breadcrumb"] .breadcrumb-item'],
    specs: [
      {
        row: '.product-detail-properties-table tr',
        label: 'th',
        value: 'td',
      },
    ],
    description: ['.product-detail-description-text'],
  },
  listing: {
    tile: ['.product-box'],
    title: ['a.product-name', '.product-name'],
    link: ['a.product-name[href]'],
    breadcrumb: ['nav[aria-label="breadcrumb"] .breadcrumb-item'],
  },
  checked: 'public-markup',
  note: 'The open-source default storefront of versions 5 and 6; no page was at hand.',
};

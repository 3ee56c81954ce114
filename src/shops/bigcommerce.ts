import type { Shop } from './shop.ts';

export const bigcommerce: Shop = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  hosts: [],
  marks: ['link[href*="cdn11.bigcommerce.com"]', 'script[src*="cdn11.bigcommerce.com"]'],
  product: {
    title: ['h1.productView-title'],
    brand: ['.productView-brand'],
    breadcrumb: ['ol.breadcrumbs li', '.breadcrumbs .breadcrumb'],
    description: ['#tab-description'],
  },
  listing: {
    tile: ['.productGrid > .product', 'article.card[data-entity-id]'],
    title: ['.card-title'],
    brand: ['[data-test-info-type="brandName"]'],
    link: ['.card-title a[href]', 'a.card-figure__link[href]'],
    breadcrumb: ['ol.breadcrumbs li'],
  },
  checked: 'public-markup',
  note: 'The open-source default theme (Cornerstone); no page was at hand.',
};

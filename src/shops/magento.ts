import type { Shop } from './shop.ts';

export const magento: Shop = {
  id: 'magento',
  name: 'Magento',
  hosts: [],
  marks: [
    'script[type="text/x-magento-init"]',
    'body.catalog-product-view.page-product-simple',
    'body.catalog-product-view.page-product-configurable',
  ],
  product: {
    title: ['.product-info-main .page-title', '.catalog-product-view .page-title-wrapper .page-title'],
    sku: ['.product-info-main [itemprop="sku"]'],
    breadcrumb: ['.breadcrumbs .items .item'],
    bullets: ['.product-info-main .product.attribute.overview li'],
    specs: [
      {
        row: '#product-attribute-specs-table tr',
        label: 'th',
        value: 'td',
      },
    ],
    description: ['.product.attribute.description .value'],
  },
  listing: {
    tile: ['.products-grid li.product-item', '.products-list li.product-item'],
    title: ['a.product-item-link', '.product-item-name'],
    link: ['a.product-item-link[href]', 'a.product-item-photo[href]'],
    breadcrumb: ['.breadcrumbs .items .item'],
  },
  checked: 'public-markup',
  note: 'The open-source default themes (Blank, Luma). The one saved page, a search, has its own tiles and is read generically.',
};

import type { Shop } from './shop.ts';

export const woocommerce: Shop = {
  id: 'woocommerce',
  name: 'WooCommerce',
  hosts: [],
  marks: [
    'body.woocommerce',
    'body.woocommerce-page',
    'body.single-product',
    'link[href*="/plugins/woocommerce/"]',
    'ul.products li.product',
  ],
  product: {
    title: ['.summary .product_title', 'h1.product_title', '.wp-block-post-title.product_title'],
    sku: ['.product_meta .sku'],
    breadcrumb: ['.woocommerce-breadcrumb a', '.product_meta .posted_in a'],
    bullets: ['.woocommerce-product-details__short-description li'],
    specs: [
      { row: 'table.woocommerce-product-attributes tr, table.shop_attributes tr', label: 'th', value: 'td' },
    ],
    description: [
      '.woocommerce-product-details__short-description',
      '#tab-description, .woocommerce-Tabs-panel--description',
    ],
  },
  listing: {
    tile: [
      'ul.products > li.product:not(.product-category)',
      '.products .product-grid-item',
      '.wc-block-grid__product',
      'li.wc-block-product',
      '.products .product-small',
    ],
    title: [
      '.woocommerce-loop-product__title',
      '.wc-block-grid__product-title',
      '.wd-entities-title',
      '.product-title',
      '.name.product-title',
      'h2',
      'h3',
    ],
    link: ['a.woocommerce-LoopProduct-link[href]', 'a.woocommerce-loop-product__link[href]', 'a[href]'],
    breadcrumb: ['.woocommerce-breadcrumb a'],
  },
  checked: 'saved-page',
  unseen: 'products',
  note: 'A category listing with sub-category tiles, saved 2025; product selectors from the plugin’s templates.',
};

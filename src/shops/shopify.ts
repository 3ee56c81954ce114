import type { Shop } from './shop.ts';

export const shopify: Shop = {
  id: 'shopify',
  name: 'Shopify',
  hosts: [],
  marks: [
    '#shopify-features',
    'link[href*="cdn.shopify.com"]',
    'script[src*="cdn.shopify.com"]',
    '[id^="shopify-section"]',
  ],
  product: {
    title: [
      '.product__title h1',
      'h1.product__title',
      'h1.product-title',
      'h1.product-single__title',
      'h1.product-meta__title',
      '.product-info h1',
      '.product__info-container h1',
      'form[action*="/cart/add"] h1',
    ],
    brand: [
      '.product__vendor',
      '.product-meta__vendor',
      '.product-single__vendor',
      '.product__info-container .caption-with-letter-spacing',
    ],
    breadcrumb: ['nav.breadcrumb a', '.breadcrumbs a'],
    description: [
      '.product__description',
      '.product-single__description',
      '.product-description',
      '[data-product-description]',
    ],
  },
  listing: {
    tile: [
      '#product-grid > li',
      'li.grid__item:has(.card__heading)',
      '.product-grid .card-wrapper',
      '.product-item',
      '.product-card',
      'product-card',
      '.grid-product',
    ],
    title: [
      '.card__content > .card__information .card__heading',
      '.card__heading',
      '.product-item__title',
      '.product-item-meta__title',
      '.product-card__title',
      '.grid-product__title',
      '.product-card__name',
    ],
    brand: ['.product-item__vendor', '.product-item-meta__vendor', '.grid-product__vendor', '.card__vendor'],
    link: ['.card__heading a[href]', 'a[href*="/products/"]'],
  },
  checked: 'saved-page',
  note: 'Three collections and a product page of three shops (Dawn and its likes), saved 2024 to 2026; other themes from their public repositories.',
};

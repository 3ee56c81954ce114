import type { Shop } from './shop.ts';

export const prestashop: Shop = {
  id: 'prestashop',
  name: 'PrestaShop',
  hosts: [],
  marks: [
    'meta[name="generator"][content*="PrestaShop"]',
    'body#product #add-to-cart-or-refresh',
    'article.product-miniature.js-product-miniature',
  ],
  product: {
    title: ['body#product h1'],
    sku: ['.product-reference [itemprop="sku"]', '.product-reference span'],
    breadcrumb: ['nav.breadcrumb li'],
    bullets: ['[id^="product-description-short"] li'],
    description: ['.product-description', '[id^="product-description-short"]'],
  },
  listing: {
    tile: ['article.product-miniature'],
    title: ['.product-title', '.product-miniature__title'],
    link: ['.product-title a[href]', 'a.product-thumbnail[href]', 'a[href]'],
    breadcrumb: ['nav.breadcrumb li'],
  },
  checked: 'public-markup',
  note: 'The open-source default themes (Classic, Hummingbird); no page was at hand.',
};

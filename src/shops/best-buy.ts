import type { Shop } from './shop.ts';

export const bestBuy: Shop = {
  id: 'best-buy',
  name: 'Best Buy',
  hosts: ['bestbuy.ca', 'bestbuy.com'],
  product: {
    title: ['.sku-title h1', 'h1.heading-5', '[data-testid="product-title"]', '[itemprop="name"] h1'],
    breadcrumb: ['nav[aria-label="Breadcrumb"] a', '.c-breadcrumbs a'],
    bullets: ['.features-list li', '[data-testid="feature-list"] li'],
    specs: [
      {
        row: '.specs-table li .row, .specifications-list li',
        label: '.row-title, .title-container',
        value: '.row-value',
      },
      { row: '[data-testid="specs-table"] tr, .zebra-row, .zebra-list-item' },
    ],
  },
  listing: {
    tile: [
      'li.sku-item',
      'li.product-list-item .sku-block',
      '.sku-block',
      '[data-testid="product-card"]',
      '.list-item[data-sku-id]',
    ],
    title: [
      '.sku-title',
      'h2.product-title',
      '.product-title',
      'h4.sku-header',
      '[data-testid="product-card-title"]',
    ],
    link: [
      'a.product-list-item-link[href]',
      '.sku-title a[href]',
      'a[href*="/site/"]',
      'a[href*="/product/"]',
    ],
  },
  checked: 'saved-page',
  note: 'A product page (shell, facts in JSON-LD) and a search with four filled tiles, saved 2025.',
};

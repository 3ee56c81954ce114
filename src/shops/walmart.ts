import type { Shop } from './shop.ts';

export const walmart: Shop = {
  id: 'walmart',
  name: 'Walmart',
  hosts: ['walmart.ca', 'walmart.com', 'walmart.com.mx'],
  product: {
    title: ['h1#main-title', 'h1[itemprop="name"]', '[data-testid="product-title"]'],
    brand: ['a[data-seo-id="brand-name"]', '[data-testid="product-brand"]'],
    breadcrumb: ['nav[aria-label="breadcrumb"] a', '[data-testid="breadcrumb"] a'],
    bullets: [
      '[data-testid="key-item-features"] li',
      '#product-highlights li',
      '[data-testid="product-description-content"] li',
    ],
    specs: [
      {
        row: '[data-testid="product-specifications"] > div, #product-specifications .pb2',
        label: 'h3',
        value: 'span, p',
      },
    ],
    description: ['[data-testid="product-description-content"]'],
  },
  listing: {
    tile: [
      '[data-item-id][role="group"]',
      '[data-testid="list-view"]',
      '[data-item-id]:has([data-automation-id="product-title"])',
    ],
    title: ['[data-automation-id="product-title"]', 'a[link-identifier] > span'],
    link: ['a[link-identifier][href]', 'a[href*="/ip/"]'],
  },
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page of .com, saved 2024; listing selectors from public scrapers, not seen on a saved page.',
};

import type { Shop } from './shop.ts';

export const flipkart: Shop = {
  id: 'flipkart',
  name: 'Flipkart',
  hosts: ['flipkart.com'],
  product: {
    title: ['h1 .VU-ZEz', 'h1.CEn5rD', '.B_NuCI'],
    breadcrumb: ['a[font][href*="/pr?sid="]', '._2whKao'],
    specs: [
      { row: '._14cfVK tr, ._3k-BhJ tr, table._0ZhAN9 tr', label: 'td:first-child', value: 'td:last-child' },
    ],
    bullets: ['.xFVion li', '._2418kt li'],
    description: ['._1mXcCf', '.yN+eNk'],
  },
  listing: {
    tile: ['div[data-id]', '._1AtVbE div[data-id]'],
    title: ['a[title]@title', '.KzDlHZ', '.wjcEIp', '._4rR01T', '.s1Q9rs'],
    brand: ['.syl9yP', '._2WkVRV'],
    link: ['a[href*="/p/"]'],
  },
  checked: 'saved-page',
  note: 'A product page and a search, saved 2025 and 2026. Its class names change with every release, so the generic reader carries the newest layout.',
};

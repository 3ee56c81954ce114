import type { Shop } from './shop.ts';

export const newegg: Shop = {
  id: 'newegg',
  name: 'Newegg',
  hosts: ['newegg.ca', 'newegg.com'],
  product: {
    title: ['h1.product-title', 'h1[itemprop="name"]'],
    breadcrumb: ['ol.breadcrumb li a', '.breadcrumb a'],
    bullets: ['.product-bullets li'],
    specs: [
      { row: '#product-details table tr, .tab-pane table.table-horizontal tr', label: 'th', value: 'td' },
    ],
    description: ['#product-overview', '.product-overview'],
  },
  listing: {
    tile: ['.item-cell', '.item-container'],
    title: ['a.item-title'],
    brand: ['a.item-brand img@title', 'a.item-brand img@alt'],
    link: ['a.item-title[href]'],
    breadcrumb: ['ol.breadcrumb li'],
  },
  checked: 'saved-page',
  unseen: 'products',
  note: 'A category listing of .com, saved 2024; product selectors from public scrapers.',
};

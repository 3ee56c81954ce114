import type { Shop } from './shop.ts';

export const ebay: Shop = {
  id: 'ebay',
  name: 'eBay',
  hosts: [
    'ebay.at',
    'ebay.be',
    'ebay.ca',
    'ebay.ch',
    'ebay.co.uk',
    'ebay.com',
    'ebay.com.au',
    'ebay.com.hk',
    'ebay.com.my',
    'ebay.com.sg',
    'ebay.de',
    'ebay.es',
    'ebay.fr',
    'ebay.ie',
    'ebay.it',
    'ebay.nl',
    'ebay.ph',
    'ebay.pl',
  ],
  product: {
    isComplete: true,
    title: ['h1.x-item-title__mainTitle', '.x-item-title h1', '#itemTitle', '[data-testid="x-item-title"]'],
    breadcrumb: ['.seo-breadcrumbs-container li a', 'nav.breadcrumbs li a', '.x-breadcrumb li a'],
    specs: [
      { row: '.ux-layout-section--features dl.ux-labels-values', label: 'dt', value: 'dd' },
      {
        row: '.ux-layout-section-evo__item .ux-labels-values',
        label: '.ux-labels-values__labels',
        value: '.ux-labels-values__values',
      },
      {
        row: '.ux-layout-section--features .ux-labels-values',
        label: '.ux-labels-values__labels',
        value: '.ux-labels-values__values',
      },
    ],
  },
  listing: {
    tile: [
      'ul.srp-results li.s-card',
      'ul.srp-results li.s-item',
      'li.b-list__items_nofooter .s-item',
      '.brwrvr__item-card',
      '.s-item__wrapper',
    ],
    title: ['.s-card__title', '.s-item__title', '.bsig__title__text', 'h3'],
    link: ['a.s-card__link[href]', 'a.s-item__link[href]', 'a[href*="/itm/"]'],
  },
  checked: 'saved-page',
  note: 'Search of .com and .fr (s-card layout) and a product page of .com, saved 2024 to 2026; s-item is the older layout.',
};

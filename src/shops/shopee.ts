import type { Shop } from './shop.ts';

export const shopee: Shop = {
  id: 'shopee',
  name: 'Shopee',
  hosts: [
    'shopee.cl',
    'shopee.co.id',
    'shopee.co.th',
    'shopee.com',
    'shopee.com.br',
    'shopee.com.co',
    'shopee.com.mx',
    'shopee.com.my',
    'shopee.ph',
    'shopee.sg',
    'shopee.tw',
    'shopee.vn',
  ],
  listing: {
    tile: ['.shopee-search-item-result__item', '[data-sqe="item"]'],
    title: ['[data-sqe="name"]'],
    link: ['a[data-sqe="link"][href]', 'a[href]'],
  },
  checked: 'public-markup',
  note: 'Tiles from public scrapers and price trackers; no page was at hand.',
};

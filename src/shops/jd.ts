import type { Shop } from './shop.ts';

export const jd: Shop = {
  id: 'jd',
  name: 'JD',
  hosts: ['jd.com', 'jd.hk'],
  product: {
    title: ['div.sku-name'],
    brand: ['#parameter-brand li@title'],
    breadcrumb: ['#crumb-wrap .crumb .item a'],
    bullets: ['ul.p-parameter-list li'],
    specs: [
      {
        row: '.Ptable-item dl.clearfix',
        label: 'dt',
        value: 'dd:last-of-type',
      },
    ],
  },
  listing: {
    tile: ['li.gl-item'],
    title: ['.p-name em'],
    link: ['.p-name a[href]'],
  },
  checked: 'saved-page',
  unseen: 'products',
  note: 'A search saved about 2016, in the classic layout; its product selectors from public scrapers.',
};

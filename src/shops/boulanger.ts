import type { Shop } from './shop.ts';

export const boulanger: Shop = {
  id: 'boulanger',
  name: 'Boulanger',
  hosts: ['boulanger.com'],
  product: {
    title: ['h1.product-title__main'],
  },
  listing: {
    tile: ['li.product-list__item'],
    title: ['.product-list__product-label'],
    brand: ['.product-list__product-brand'],
    link: ['.product-list__product-area-2 a[href]', 'a[href*="/ref/"]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

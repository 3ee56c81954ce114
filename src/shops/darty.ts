import type { Shop } from './shop.ts';

export const darty: Shop = {
  id: 'darty',
  name: 'Darty',
  hosts: ['darty.com'],
  product: {
    brand: ['a#darty_product_brand'],
  },
  checked: 'public-markup',
  note: 'Only the brand’s id, which public scrapers agree on; no page was at hand.',
};

import type { Shop } from './shop.ts';

export const magalu: Shop = {
  id: 'magalu',
  name: 'Magalu',
  hosts: ['magalu.com', 'magazineluiza.com.br', 'magazinevoce.com.br'],
  product: {
    title: ['h1[data-testid="heading-product-title"]'],
  },
  listing: {
    tile: ['[data-testid="product-card-container"]'],
    title: ['[data-testid="product-title"]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

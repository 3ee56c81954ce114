import type { Shop } from './shop.ts';

export const tokopedia: Shop = {
  id: 'tokopedia',
  name: 'Tokopedia',
  hosts: ['tokopedia.com'],
  product: {
    title: ['h1[data-testid="lblPDPDetailProductName"]'],
    description: ['[data-testid="lblPDPDescriptionProduk"]'],
  },
  listing: {
    tile: ['[data-testid="master-product-card"]', '[data-testid="divProductWrapper"]'],
    title: ['[data-testid="spnSRPProdName"]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

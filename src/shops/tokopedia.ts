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
  checked: 'saved-page',
  note: 'A category saved 2021, whose titles are read generically, and a product page saved 2023; the newer tile and its title from public scrapers.',
};

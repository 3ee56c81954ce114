import type { Shop } from './shop.ts';

export const johnLewis: Shop = {
  id: 'john-lewis',
  name: 'John Lewis',
  hosts: ['johnlewis.com'],
  product: {
    title: ['h1[data-testid="product:title"]'],
  },
  checked: 'public-markup',
  note: 'The title from public scrapers; a product page saved 2020, in an older layout, is read generically.',
};

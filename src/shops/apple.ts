import type { Shop } from './shop.ts';

export const apple: Shop = {
  id: 'apple',
  name: 'Apple',
  hosts: ['apple.com'],
  product: {
    breadcrumb: ['.ac-gf-breadcrumbs-list li'],
  },
  checked: 'saved-page',
  note: 'The page of one model, saved 2026; it is told like a story, so that only its breadcrumb has a place of its own.',
};

import type { Shop } from './shop.ts';

export const kabum: Shop = {
  id: 'kabum',
  name: 'KaBuM!',
  hosts: ['kabum.com.br'],
  checked: 'none',
  note: 'A category saved 2025 or later has none of the marks that public scrapers know; it is read generically, as all else.',
};

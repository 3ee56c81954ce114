import type { Shop } from './shop.ts';

export const ldlc: Shop = {
  id: 'ldlc',
  name: 'LDLC',
  hosts: ['ldlc.com', 'ldlc.pro', 'rueducommerce.fr'],
  listing: {
    tile: ['li.pdt-item'],
    title: ['.pdt-desc h3 a', '.title-3 a'],
    link: ['.pdt-desc h3 a[href]', '.title-3 a[href]'],
  },
  checked: 'saved-page',
  note: 'Two searches, of ldlc.com and of Rue du Commerce, which runs on the same software; saved 2026; the titles of the second are read generically.',
};

import type { Shop } from './shop.ts';

export const pccomponentes: Shop = {
  id: 'pccomponentes',
  name: 'PcComponentes',
  hosts: [
    'pccomponentes.com',
    'pccomponentes.de',
    'pccomponentes.fr',
    'pccomponentes.it',
    'pccomponentes.pt',
  ],
  listing: {
    tile: ['article.c-product-card'],
    title: ['.c-product-card__title a@data-name', '.c-product-card__title'],
    brand: ['.c-product-card__title a@data-brand'],
    link: ['.c-product-card__title a[href]'],
  },
  checked: 'public-markup',
  note: 'Tiles of the layout of 2021 from public scrapers; no page was at hand, newer ones are read generically.',
};

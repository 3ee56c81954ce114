import type { Shop } from './shop.ts';

export const elCorteIngles: Shop = {
  id: 'el-corte-ingles',
  name: 'El Corte Inglés',
  hosts: ['elcorteingles.es', 'elcorteingles.pt'],
  listing: {
    tile: ['.products_list-item'],
    title: ['a.product_preview-title@title', '.product_preview-title'],
    link: ['a.product_preview-title[href]'],
  },
  checked: 'public-markup',
  note: 'Tiles from public scrapers and price trackers; no page was at hand.',
};

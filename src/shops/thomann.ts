import type { Shop } from './shop.ts';

export const thomann: Shop = {
  id: 'thomann',
  name: 'Thomann',
  hosts: ['thomann.de', 'thomannmusic.com'],
  listing: {
    tile: ['.fx-product-list-entry'],
    title: ['.product__title'],
    link: ['a.product__content[href]', 'a.product__image[href]', 'a[href]'],
  },
  checked: 'public-markup',
  note: 'Tiles from several public scrapers that agree; a product page saved 2023 is read generically.',
};

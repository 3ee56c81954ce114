import type { Shop } from './shop.ts';

export const fnac: Shop = {
  id: 'fnac',
  name: 'Fnac',
  hosts: ['fnac.be', 'fnac.ch', 'fnac.com', 'fnac.es', 'fnac.pt'],
  product: {
    title: ['h1.f-productHeader__heading', 'h1.f-productHeader-Title'],
    specs: [
      {
        row: '.f-productProperties__item',
        label: '.f-productProperties__term',
        value: 'dd',
      },
    ],
  },
  listing: {
    tile: ['article.Article-itemGroup', '.Article-item'],
    title: ['.Article-title'],
    link: ['a.Article-title[href]', '.Article-title a[href]', 'a[href]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

import type { Shop } from './shop.ts';

export const kabum: Shop = {
  id: 'kabum',
  name: 'KaBuM!',
  hosts: ['kabum.com.br'],
  listing: {
    tile: ['article.productCard'],
    title: ['span.nameCard'],
    link: ['a.productLink[href]', 'a[href*="/produto/"]'],
  },
  checked: 'public-markup',
  note: 'Tiles from public scrapers and price trackers; no page was at hand.',
};

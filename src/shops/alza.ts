import type { Shop } from './shop.ts';

export const alza: Shop = {
  id: 'alza',
  name: 'Alza',
  hosts: ['alza.at', 'alza.co.uk', 'alza.cz', 'alza.de', 'alza.hu', 'alza.sk'],
  product: {
    title: ['.detail-page h1[itemprop="name"]', '#detailPage h1'],
    breadcrumb: ['.breadcrumbs a'],
  },
  listing: {
    tile: ['.browsingitem'],
    title: ['a.name', 'a.browsinglink'],
    link: ['a.name[href]', 'a.browsinglink[href]'],
  },
  checked: 'public-markup',
  note: 'Selectors from a public price-tracking extension and scrapers; no page was at hand.',
};

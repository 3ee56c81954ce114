import type { Shop } from './shop.ts';

export const mercadoLibre: Shop = {
  id: 'mercado-libre',
  name: 'Mercado Libre',
  hosts: [
    'mercadolibre.cl',
    'mercadolibre.co.cr',
    'mercadolibre.com',
    'mercadolibre.com.ar',
    'mercadolibre.com.bo',
    'mercadolibre.com.co',
    'mercadolibre.com.do',
    'mercadolibre.com.ec',
    'mercadolibre.com.gt',
    'mercadolibre.com.hn',
    'mercadolibre.com.mx',
    'mercadolibre.com.ni',
    'mercadolibre.com.pa',
    'mercadolibre.com.pe',
    'mercadolibre.com.py',
    'mercadolibre.com.sv',
    'mercadolibre.com.uy',
    'mercadolibre.com.ve',
    'mercadolivre.com.br',
  ],
  product: {
    title: ['h1.ui-pdp-title'],
    breadcrumb: ['.ui-pdp-breadcrumb .andes-breadcrumb__item'],
    bullets: ['.ui-vpp-highlighted-specs__features-list li'],
    specs: [
      {
        row: '.ui-vpp-striped-specs__row',
        label: 'th',
        value: 'td',
      },
    ],
    description: ['.ui-pdp-description__content'],
  },
  listing: {
    tile: ['.ui-search-layout__item', '.poly-card'],
    title: ['.poly-component__title', '.ui-search-item__title'],
    brand: ['.poly-component__brand'],
    link: ['a.poly-component__title[href]', '.poly-component__title a[href]', 'a[href]'],
  },
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page of .com.mx, saved 2025; tiles from public scrapers.',
};

import type { Shop } from './shop.ts';

export const target: Shop = {
  id: 'target',
  name: 'Target',
  hosts: ['target.com'],
  product: {
    title: ['h1#pdp-product-title-id', 'h1[data-test="product-title"]'],
    brand: ['[data-test="shopAllBrandLink"]'],
    breadcrumb: ['[data-test="@web/Breadcrumbs/BreadcrumbNav"] a'],
  },
  listing: {
    tile: ['[data-test="@web/site-top-of-funnel/ProductCardWrapper"]'],
    title: ['[data-test="@web/ProductCard/title"]', 'a[data-test="product-title"]'],
    link: ['a[href*="/p/"]'],
  },
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page saved 2026, its accordions still closed; tiles from public scrapers.',
};

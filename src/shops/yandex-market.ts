import type { Shop } from './shop.ts';

export const yandexMarket: Shop = {
  id: 'yandex-market',
  name: 'Yandex Market',
  hosts: ['market.yandex.by', 'market.yandex.kz', 'market.yandex.ru', 'market.yandex.uz'],
  product: {
    title: ['h1[data-auto="productCardTitle"]', '[data-zone-name="summary"] h1'],
  },
  listing: {
    tile: ['[data-auto="searchOrganic"]', '[data-zone-name="productSnippet"]'],
    title: ['[data-auto="snippet-title"]@title', '[data-auto="snippet-title"]'],
    link: ['a[href*="/product--"]', 'a[href*="/card/"]', 'a[href]'],
  },
  checked: 'saved-page',
  unseen: 'listings',
  note: 'A product page saved 2020; the newer title and the tiles from public scrapers.',
};

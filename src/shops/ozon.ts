import type { Shop } from './shop.ts';

export const ozon: Shop = {
  id: 'ozon',
  name: 'Ozon',
  hosts: ['ozon.by', 'ozon.kz', 'ozon.ru'],
  product: {
    title: ['[data-widget="webProductHeading"] h1'],
    breadcrumb: ['[data-widget="breadCrumbs"] li'],
    specs: [
      {
        row: '[data-widget="webCharacteristics"] dl',
        label: 'dt',
        value: 'dd',
      },
      {
        row: '[data-widget="webShortCharacteristics"] dl',
        label: 'dt',
        value: 'dd',
      },
    ],
    description: ['[data-widget="webDescription"]'],
  },
  checked: 'public-markup',
  note: 'Widgets from public scrapers and price trackers; no page was at hand. Tiles have generated class names only and are left to the generic reader.',
};

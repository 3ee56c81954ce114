import type { Shop } from './shop.ts';

export const samsClub: Shop = {
  id: 'sams-club',
  name: 'Sam’s Club',
  hosts: ['sams.com.mx', 'samsclub.com'],
  product: {
    title: ['.sc-pc-title-full-desktop h1'],
  },
  listing: {
    tile: ['.sc-plp-cards-card'],
    title: ['.sc-pc-title-medium h3', '[data-automation-id="product-title"]'],
  },
  checked: 'public-markup',
  note: 'Selectors from public scrapers and price trackers; no page was at hand.',
};

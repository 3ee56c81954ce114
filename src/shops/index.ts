import { amazon } from './amazon.ts';
import { bestBuy } from './best-buy.ts';
import { ebay } from './ebay.ts';
import { flipkart } from './flipkart.ts';
import { newegg } from './newegg.ts';
import type { Shop } from './shop.ts';
import { shopify } from './shopify.ts';
import { walmart } from './walmart.ts';
import { woocommerce } from './woocommerce.ts';

/** Every shop we know; the first that fits a page reads it. Platforms come last. */
export const shops: readonly Shop[] = [
  amazon,
  bestBuy,
  ebay,
  flipkart,
  newegg,
  walmart,
  shopify,
  woocommerce,
];

import type { Product } from './model.ts';

/** Names of parameters in an address that say which product it is about; all others say how one got there. */
const TELLING = /^(?:id|pid|sku|item|p|dp|variant|(?:product|item|goods|article)[-_]?id)$/i;

/**
 * What a product is known by again, on its page as on a tile: its GTIN, else the shop's own number, else its address
 * within the shop. Undefined where nothing names it.
 */
export function identityOf({ gtin, sku, site, url }: Product): string | undefined {
  if (gtin) return `gtin:${gtin.padStart(14, '0')}`;
  if (!site) return undefined;
  const shop = site.replace(/^www\./, '');
  if (sku) return `${shop}:${sku}`;
  return url && URL.canParse(url) ? `${shop}:${placeOf(new URL(url))}` : undefined;
}

function placeOf({ pathname, search }: URL): string {
  const telling = search
    .slice(1)
    .split('&')
    .filter(pair => TELLING.test(pair.split('=')[0] ?? ''))
    .sort();
  return telling.length > 0 ? `${pathname}?${telling.join('&')}` : pathname;
}

import type { Product } from './model.ts';

/** Names of parameters in an address that say which product it is about; all others say how one got there. */
const TELLING = /^(?:id|pid|sku|item|p|dp|variant|(?:product|item|goods|article)[-_]?id)$/i;

/** What a product is known by again. Undefined where nothing names it. */
export function identityOf(product: Product): string | undefined {
  return identitiesOf(product)[0];
}

/**
 * All that a product may be known by, the surest first: its GTIN, the shop's own number, its address within the shop.
 * A tile mostly knows less of them than the product's page.
 */
export function identitiesOf({ gtin, sku, site, url }: Product): string[] {
  const shop = site?.replace(/^www\./, '');
  const found = [
    gtin && `gtin:${gtin.padStart(14, '0')}`,
    shop && sku && `${shop}:${sku}`,
    shop && url && URL.canParse(url) && `${shop}:${placeOf(new URL(url))}`,
  ];
  return found.filter(identity => typeof identity === 'string' && identity !== '') as string[];
}

function placeOf({ pathname, search }: URL): string {
  const telling = search
    .slice(1)
    .split('&')
    .filter(pair => TELLING.test(pair.split('=')[0] ?? ''))
    .sort();
  return telling.length > 0 ? `${pathname}?${telling.join('&')}` : pathname;
}

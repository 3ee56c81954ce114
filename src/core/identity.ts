import type { Product } from './model.ts';

/** Names of parameters in an address that say which product it is about; all others say how one got there. */
const TELLING = /^(?:id|pid|sku|item|p|dp|variant|(?:product|item|goods|article)[-_]?id)$/i;

/** Programs that show many products, of which only their parameters tell. */
const PROGRAM = /\.(?:php\d?|aspx?|jspx?|cfm|cgi|dll|do)$/i;

/** Path and parameters of a whole web address. The core knows no `URL`, which is the browser's. */
const ADDRESS = /^https?:\/\/[^/?#\s]+([^?#]*)(?:\?([^#]*))?/i;

/** Characters. Addresses in other scripts are long, since each of their letters takes up to nine. */
export const LONGEST_IDENTITY = 2000;

/**
 * All that a product may be known by, the surest first: its GTIN, the shop's own number, its address within the shop.
 * A tile mostly knows less of them than the product's page.
 */
export function identitiesOf({ gtin, sku, site, url }: Product): string[] {
  const shop = site?.replace(/^www\./, '');
  const place = shop && url ? placeOf(url) : undefined;
  return [
    ...(gtin ? [`gtin:${gtin.padStart(14, '0')}`] : []),
    ...(shop && sku ? [`${shop}:${sku}`] : []),
    ...(shop && place ? [`${shop}:${place}`] : []),
  ].filter(({ length }) => length <= LONGEST_IDENTITY);
}

/** Where in its shop a product is found. Undefined where that may be any product's place. */
function placeOf(url: string): string | undefined {
  const [, path, search = ''] = ADDRESS.exec(url) ?? [];
  if (path === undefined) return undefined;
  const pathname = path || '/';
  const telling = search
    .split('&')
    .filter(pair => TELLING.test(pair.split('=')[0] ?? ''))
    .sort();
  if (telling.length > 0) return `${pathname}?${telling.join('&')}`;
  return pathname === '/' || PROGRAM.test(pathname) ? undefined : pathname;
}

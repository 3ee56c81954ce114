import type { Fields } from '../fields.ts';
import { toGtin } from '../gtin.ts';
import { attributeOf, clean } from '../text.ts';
import { words } from '../words.ts';
import { compact, splitPath } from './schema.ts';

export interface OpenGraph {
  readonly type: string;
  readonly siteName: string;
  readonly hasPrice: boolean;
  readonly fields: Fields;
}

/** Open Graph and the product metas that go with it. */
export function readOpenGraph(document: Document): OpenGraph {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[property], meta[name]')) {
    const name = (meta.getAttribute('property') ?? attributeOf(meta, 'name')).toLowerCase();
    const content = clean(attributeOf(meta, 'content'));
    if (content !== '' && !metas.has(name)) metas.set(name, content);
  }
  const first = (...names: readonly string[]) => names.map(name => metas.get(name)).find(Boolean);
  const gtin = first('product:ean', 'product:gtin', 'product:upc', 'og:upc', 'og:ean', 'gtin');
  const category = first('product:category');
  const fields = compact({
    title: first('og:title', 'twitter:title'),
    brand: first('product:brand', 'og:brand'),
    gtin: gtin === undefined ? undefined : toGtin(gtin),
    mpn: first('product:mfr_part_no'),
    sku: first('product:retailer_item_id', 'product:retailer_part_no'),
    breadcrumb: category && !/^\d+$/.test(category) ? splitPath(category) : undefined,
    description: first('og:description', 'description'),
  });
  return {
    type: (first('og:type') ?? '').toLowerCase(),
    siteName: first('og:site_name', 'application-name') ?? '',
    hasPrice:
      first('product:price:amount', 'og:price:amount', 'product:price', 'og:price') !== undefined ||
      words.price.test(first('twitter:data1') ?? ''),
    fields,
  };
}

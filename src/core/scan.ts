import type { Head } from './guards/head.ts';
import { ConceptSet } from './lexicon/concept-set.ts';
import type { Concept } from './lexicon/concepts.ts';
import { findWords, type Hit } from './lexicon/find.ts';
import { primaryLanguage } from './lexicon/meanings.ts';
import type { Evidence, FieldName, Product } from './model.ts';
import { findNames, type ModelNames, NO_NAMES } from './models/recognise.ts';
import { quote as cut } from './text/quote.ts';
import { prepare } from './text/text.ts';

/** One field of a product (one bullet, one specification row) with the lexicon's words found in it. */
export interface ScannedField {
  readonly name: FieldName;
  /** As the page has it, for quotes. */
  readonly original: string;
  /** The same, with spaces for what cannot be seen. */
  readonly text: string;
  /** For specs, the row's label; the text is "label: value". */
  readonly label: string | undefined;
  readonly hits: readonly Hit[];
  /** Of all hits. */
  readonly concepts: ConceptSet;
}

/** A hit and the field it stands in. */
export interface Found {
  readonly field: ScannedField;
  readonly hit: Hit;
}

/** A product with every word found in it. Rules read this and nothing else. */
export interface Scan {
  readonly product: Product;
  /** Primary language of the product's text, empty where unknown. */
  readonly language: string;
  readonly title: ScannedField;
  readonly fields: readonly ScannedField[];
  /** Brands and models that the title may name. */
  readonly names: ModelNames;
  /** Every concept that stands anywhere. */
  readonly concepts: ConceptSet;
  /** What the title is about, once it has been asked for. */
  head: Head | undefined;
}

/**
 * How much of a product's text is read, in UTF-16 units: titles and specifications first, descriptions last. A page
 * that goes on for longer speaks of other things.
 */
export const MAX_TEXT = 32_000;

export function scan(product: Product): Scan {
  const language = primaryLanguage(product.lang);
  const fields: ScannedField[] = [];
  const all = new ConceptSet();
  let names = NO_NAMES;
  let left = MAX_TEXT;
  const read = (name: FieldName, raw: string, label?: string): ScannedField => {
    const original = raw.length > left ? raw.slice(0, left) : raw;
    left -= original.length;
    const prepared = prepare(original);
    const text = prepared.hidesUnits ? original.replaceAll(/\p{Cf}/gu, ' ') : original;
    const hits = findWords(prepared, language);
    if (name === 'title') names = findNames(prepared, vouchers(product));
    const concepts = new ConceptSet();
    for (const hit of hits) concepts.add(hit.set);
    all.add(concepts);
    const field = { name, original, text, hits, label, concepts };
    fields.push(field);
    return field;
  };

  const title = read('title', product.title);
  if (product.model) read('model', product.model);
  for (const step of product.breadcrumb ?? []) read('breadcrumb', step);
  for (const { label, value } of product.specs ?? []) read('specs', `${label}: ${value}`, label);
  for (const bullet of product.bullets ?? []) read('bullets', bullet);
  if (product.description) read('description', product.description);
  return { product, language, title, fields, names, concepts: all, head: undefined };
}

/** What vouches for the brand of a model's name: the brand field, and a maker's own shop. */
function vouchers({ brand = '', site = '' }: Product): string {
  return site === '' ? brand : `${brand}, ${site.replaceAll('.', ', ')}`;
}

/** The evidence that a found place gives; the quote is always cut from the field itself. */
export function evidence(rule: string, { field, hit }: Found): Evidence {
  const { quote, words } = cut(field.original, hit.start, hit.end);
  const { name, label } = field;
  return label === undefined
    ? { rule, field: name, quote, words }
    : { rule, field: name, quote, words, label };
}

/** The hit next to one in its phrase. */
export function neighbour(
  { field }: { readonly field: ScannedField },
  hit: Hit,
  step: -1 | 1,
): Hit | undefined {
  const other = field.hits[hit.index + step];
  return other?.phrase === hit.phrase ? other : undefined;
}

/** Characters between two hits of one field, as they are seen. */
export function gap(a: Hit, b: Hit): number {
  return a.from < b.from ? b.from - a.to : a.from - b.to;
}

/** The first of a field's hits that is of the set, and of which the rest holds. */
export function firstOf(
  { hits, concepts }: ScannedField,
  set: ConceptSet,
  holds: (hit: Hit) => boolean = () => true,
): Hit | undefined {
  return concepts.meets(set) ? hits.find(hit => isOf(set, hit) && holds(hit)) : undefined;
}

export function is(hit: Hit, ...concepts: readonly Concept[]): boolean {
  for (const concept of concepts) if (hit.set.has(concept)) return true;
  return false;
}

/** The same for a standing set of concepts. */
export function isOf(concepts: ConceptSet, hit: Hit): boolean {
  return hit.set.meets(concepts);
}

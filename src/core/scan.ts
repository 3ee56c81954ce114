import type { Concept } from './lexicon/concepts.ts';
import { findWords, type Hit, primaryLanguage } from './lexicon/table.ts';
import type { Evidence, FieldName, Product } from './model.ts';
import { quote } from './text/quote.ts';
import { prepare, type Text } from './text/text.ts';

/** One field of a product (one bullet, one specification row) with the lexicon's words found in it. */
export interface ScannedField {
  readonly name: FieldName;
  readonly text: Text;
  /** For specs, the row's label; the text is "label: value". */
  readonly label?: string;
  readonly hits: readonly Hit[];
}

/** A hit and the field it stands in. */
export interface Found {
  readonly field: ScannedField;
  readonly hit: Hit;
}

/** A product with every word found in it. Rules read this and nothing else. */
export interface Scan {
  readonly product: Product;
  readonly fields: readonly ScannedField[];
  /** @returns where the concept's words stand, in field order. */
  all(concept: Concept): readonly Found[];
}

/** Longest text of one field that is read, in UTF-16 units; what is beyond cannot matter to a shopper. */
export const MAX_FIELD_LENGTH = 100_000;

const NOTHING: readonly Found[] = [];

export function scan(product: Product): Scan {
  const language = primaryLanguage(product.lang);
  const fields: ScannedField[] = [];
  const byConcept = new Map<Concept, Found[]>();
  const add = (name: FieldName, raw: string | undefined, label?: string) => {
    if (!raw) return;
    const text = prepare(raw.length > MAX_FIELD_LENGTH ? raw.slice(0, MAX_FIELD_LENGTH) : raw);
    const field: ScannedField = {
      name,
      text,
      hits: findWords(text, language),
      ...(label !== undefined && { label }),
    };
    fields.push(field);
    for (const hit of field.hits) index(byConcept, { field, hit });
  };

  add('title', product.title);
  add('model', product.model);
  for (const step of product.breadcrumb ?? []) add('breadcrumb', step);
  for (const { label, value } of product.specs ?? []) add('specs', `${label}: ${value}`, label);
  for (const bullet of product.bullets ?? []) add('bullets', bullet);
  add('description', product.description);
  return { product, fields, all: concept => byConcept.get(concept) ?? NOTHING };
}

function index(byConcept: Map<Concept, Found[]>, found: Found): void {
  for (const concept of found.hit.concepts) {
    const list = byConcept.get(concept);
    if (list) list.push(found);
    else byConcept.set(concept, [found]);
  }
}

/** The evidence that a found place gives; the quote is always cut from the field itself. */
export function evidence(rule: string, { field, hit }: Found): Evidence {
  const cut = quote(field.text.original, hit.start, hit.end);
  return { rule, field: field.name, ...cut, ...(field.label !== undefined && { label: field.label }) };
}

/** The hits before and after one in its field, nearest first, within the same phrase. */
export function neighbours({ field, hit }: Found, side: 'before' | 'after'): Hit[] {
  const at = field.hits.indexOf(hit);
  const list = side === 'before' ? field.hits.slice(0, at).reverse() : field.hits.slice(at + 1);
  const end = list.findIndex(other => other.phrase !== hit.phrase);
  return end === -1 ? list : list.slice(0, end);
}

/** Characters between two hits of one field. */
export function gap(a: Hit, b: Hit): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

export function is(hit: Hit, ...concepts: readonly Concept[]): boolean {
  return concepts.some(concept => hit.concepts.includes(concept));
}

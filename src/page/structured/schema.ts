import type { Spec } from '../../core/model.ts';
import type { Fields } from '../fields.ts';
import { toGtin } from '../gtin.ts';
import { clean, decodeEntities, stripMarkup } from '../text.ts';

/** A schema.org thing, whichever syntax it came in: property name to value or values, types under "@type". */
export type Thing = Readonly<Record<string, unknown>>;

/** What the structured data of a page amounts to. */
export interface Things {
  /** Products that stand on their own or as the page's main entity, not in a list or a relation. */
  readonly products: Thing[];
  readonly breadcrumbs: string[][];
  readonly types: Set<string>;
  /** What has a name, by the "@id" that others refer to it with. */
  readonly named: Map<unknown, Thing>;
}

export const MAX_DEPTH = 12;
export const MAX_THINGS = 3_000;

export function emptyThings(): Things {
  return { products: [], breadcrumbs: [], types: new Set(), named: new Map() };
}

/** Sorts things out of parsed data. Visits at most {@link MAX_THINGS} objects, {@link MAX_DEPTH} deep. */
export function sortThings(root: unknown, things: Things): void {
  let budget = MAX_THINGS;
  visit(root, 0, false);

  function visit(value: unknown, depth: number, listed: boolean): void {
    if (depth > MAX_DEPTH || budget <= 0) return;
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, depth + 1, listed);
      return;
    }
    if (!isThing(value)) return;
    budget--;
    const types = typesOf(value);
    for (const type of types) things.types.add(type);
    const id = own(value, '@id');
    if (id && own(value, 'name')) things.named.set(id, value);
    if (types.some(isProductType)) {
      if (!listed) things.products.push(value);
    } else if (types.includes('BreadcrumbList')) {
      things.breadcrumbs.push(trail(value));
    } else {
      const list = listed || types.some(type => /^(?:ItemList|OfferCatalog|AggregateOffer)$/.test(type));
      for (const name of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'breadcrumb',
        'itemListElement',
        'item',
        'about',
        'object',
        'offers',
        'itemOffered',
      ]) {
        visit(own(value, name), depth + 1, list);
      }
    }
  }
}

/** Properties may have several values. */
export function addValue(thing: Record<string, unknown>, name: string, value: unknown): void {
  const before = thing[name];
  thing[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
}

function isProductType(type: string): boolean {
  return /^(?:Product(?:Group|Model)?|IndividualProduct|SomeProducts)$/i.test(type);
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function own(thing: Thing, name: string): unknown {
  return Object.hasOwn(thing, name) ? thing[name] : undefined;
}

export function typesOf(thing: Thing): string[] {
  const type = own(thing, '@type');
  const all = (Array.isArray(type) ? type : [type]).filter(entry => typeof entry === 'string');
  return all.slice(0, 10).map(entry => entry.replace(/^.*[/#:]/, ''));
}

/** First text of a property, looking into `{ "@value" }` and `{ "name" }`. */
export function textIn(thing: Thing, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = toText(own(thing, name));
    if (text) return text;
  }
  return undefined;
}

function toText(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return clean(decodeEntities(value)) || undefined;
  if (typeof value === 'number') return String(value);
  if (depth > 3) return undefined;
  if (Array.isArray(value)) return toText(value[0], depth + 1);
  if (!isThing(value)) return undefined;
  return toText(
    own(value, '@value') ?? own(value, 'name') ?? own(value, 'value') ?? own(value, 'brand'),
    depth + 1,
  );
}

/** A Product, ProductGroup or the like as fields; `@id` references are not followed. */
export function productFields(thing: Thing): Fields {
  const gtin = textIn(thing, 'gtin', 'gtin13', 'gtin14', 'gtin12', 'gtin8', 'ean');
  const description = own(thing, 'description');
  const category = textIn(thing, 'category');
  return compact({
    title: textIn(thing, 'name'),
    brand: textIn(thing, 'brand', 'manufacturer')?.replace(/^.*:\s*/, ''),
    model: textIn(thing, 'model'),
    gtin: gtin === undefined ? undefined : toGtin(gtin),
    mpn: textIn(thing, 'mpn'),
    sku: textIn(thing, 'sku', 'productID', 'productGroupID'),
    breadcrumb: category && !/^https?:|^\d+$/.test(category) ? splitPath(category) : undefined,
    specs: specsOf(own(thing, 'additionalProperty')),
    description:
      typeof description === 'string' ? stripMarkup(description.slice(0, 30_000)) : toText(description),
    url: textIn(thing, 'url'),
  });
}

/** "Electronics > Audio > Headphones" as its steps. */
export function splitPath(path: string): string[] {
  return path
    .split(/\s*[>›»|]\s*|\s+\/\s+/)
    .map(clean)
    .filter(step => step !== '');
}

function specsOf(value: unknown): Spec[] {
  const rows = (Array.isArray(value) ? value : [value]).filter(isThing).slice(0, 150);
  return rows.flatMap(row => {
    const label = textIn(row, 'name', 'propertyID');
    const values = own(row, 'value');
    const text = (Array.isArray(values) ? values : [values])
      .map(entry => spoken(entry))
      .filter(Boolean)
      .join(', ');
    return label && text ? [{ label, value: text.slice(0, 500) }] : [];
  });
}

function spoken(value: unknown): string | undefined {
  return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : toText(value);
}

function trail(list: Thing): string[] {
  const entries = own(list, 'itemListElement');
  const steps = (Array.isArray(entries) ? entries : [entries]).filter(isThing).slice(0, 20);
  const place = (step: Thing) => Number(textIn(step, 'position') ?? 0);
  return [...steps]
    .sort((a, b) => place(a) - place(b))
    .map(step => textIn(step, 'name', 'item') ?? '')
    .filter(name => name !== '' && !/^https?:/.test(name));
}

export function compact(fields: { [name in keyof Fields]: Fields[name] | undefined }): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

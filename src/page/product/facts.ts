import type { Spec } from '../../core/model.ts';
import { MAX_BRAND, markedBrand } from '../brand.ts';
import type { Fields } from '../fields.ts';
import type { PageParts } from '../parts.ts';
import { pickAll, pickFirst } from '../pick.ts';
import { compact } from '../structured/schema.ts';
import { clean, textOf } from '../text.ts';
import { words } from '../words.ts';
import { findParts } from './marked.ts';
import { readBullets, readDescription } from './prose.ts';
import type { Scope } from './scope.ts';
import { readSpecRows, readSpecs } from './specs.ts';

/** How far up from a title its brand may stand. */
const AROUND = 2;

/** What the shop's own selectors give. */
export function shopFields({ document, shop }: PageParts): Fields {
  const picks = shop?.product;
  if (!picks) return {};
  const specs = readSpecRows(document, picks.specs);
  return compact({
    brand:
      clean(pickFirst(document, picks.brand)?.text.replace(words.brandDebris, '') ?? '') || brandIn(specs),
    model: pickFirst(document, picks.model)?.text,
    sku: pickFirst(document, picks.sku)?.text,
    bullets: pickAll(document, picks.bullets),
    specs,
    description: pickAll(document, picks.description, 80).join('\n').slice(0, 20_000),
  });
}

/** What stands in the product's own parts of the page, on any shop. */
export function* genericFields(
  { document, attempt }: PageParts,
  title: Element | undefined,
  isOwn: Scope,
): Generator<undefined, Fields> {
  const marked = findParts(document, isOwn, title);
  yield;
  const specs = attempt('specs', () => readSpecs(document, marked.specs, isOwn, title && textOf(title)), []);
  yield;
  const bullets = attempt('bullets', () => readBullets(marked.lists, isOwn), []);
  yield;
  const description = attempt('description', () => readDescription(document, marked.descriptions, isOwn), '');
  return compact({ brand: brandIn(specs) ?? brandNear(title, isOwn), specs, bullets, description });
}

function brandIn(specs: readonly Spec[]): string | undefined {
  const brand = specs.find(({ label }) => words.brand.test(label))?.value;
  return brand !== undefined && brand.length <= MAX_BRAND ? brand : undefined;
}

/** The brand shown a few elements around the title. */
function brandNear(title: Element | undefined, isOwn: Scope): string | undefined {
  let brand: string | undefined;
  let around = title?.parentElement;
  for (let level = 0; level < AROUND && around && around.tagName !== 'BODY' && !brand; level++) {
    brand = markedBrand(around, isOwn);
    around = around.parentElement;
  }
  return brand;
}

import { answer, isDenied } from '../guards/denial.ts';
import type { Concept } from '../lexicon/concepts.ts';
import type { FieldName } from '../model.ts';
import type { Found, Scan } from '../scan.ts';

/** Fields that say what a product is called; elsewhere a noun may be another product's. */
export const NAME_FIELDS: readonly FieldName[] = ['title', 'model', 'breadcrumb', 'specs'];

/** Finds the concept where it is said and not denied. */
export function said(
  concept: Concept,
  { in: fields }: { in?: readonly FieldName[] } = {},
): (scan: Scan) => readonly Found[] {
  return scan =>
    scan.all(concept).filter(found => (!fields || fields.includes(found.field.name)) && isAffirmed(found));
}

function isAffirmed(found: Found): boolean {
  return !isDenied(found) && answer(found) !== 'no';
}

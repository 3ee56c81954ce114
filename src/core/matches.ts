import { head } from './guards/head.ts';
import type { Evidence, FieldName } from './model.ts';
import { brandUsual } from './models/brand-usual.ts';
import { findBrands } from './models/recognise.ts';
import { rules } from './rules/index.ts';
import type { Says } from './rules/rule.ts';
import { evidence, type Found, type Scan } from './scan.ts';

/** One rule's finding: what it says, how much that weighs, and the words it rests on. */
export interface Match {
  readonly rule: string;
  readonly says: Says;
  readonly weight: number;
  readonly found: Found;
}

/** How much a field's words weigh about how a thing is worn, where its microphone is, what it is for, what it is called. */
const WEIGHTS: Readonly<
  Record<'form' | 'microphone' | 'purpose' | 'name', Readonly<Record<FieldName, number>>>
> = {
  form: { title: 5, model: 4, specs: 5.2, breadcrumb: 4.4, bullets: 3, description: 2, brand: 0 },
  microphone: { title: 5, model: 4, specs: 6, breadcrumb: 3.5, bullets: 4.9, description: 4.5, brand: 0 },
  purpose: { title: 5, model: 4, specs: 4, breadcrumb: 4, bullets: 2.5, description: 2, brand: 0 },
  name: { title: 5, model: 4, specs: 3, breadcrumb: 3.5, bullets: 2, description: 1.5, brand: 0 },
};

/** A known model beats words in a title; a direct statement in the specifications beats it. */
const KNOWN_MODEL_WEIGHT = 5.6;

/** A brand's habit establishes a purpose only where nothing is said. */
const BRAND_WEIGHT = 2;

/** Everything the rules find in a product, heaviest first. */
export function matches(scan: Scan): Match[] {
  const found: Match[] = [];
  for (const rule of rules) {
    for (const place of rule.find(scan)) {
      found.push({
        rule: rule.id,
        says: rule.says,
        weight: weight(rule.says, place.field.name) + (rule.bonus ?? 0),
        found: place,
      });
    }
  }
  found.push(...knownModels(scan), ...brandHabits(scan));
  return found.sort((a, b) => b.weight - a.weight);
}

function weight(says: Says, field: FieldName): number {
  if (says.microphone) return WEIGHTS.microphone[field];
  if (says.form) return WEIGHTS.form[field];
  if (says.purpose) return WEIGHTS.purpose[field];
  return WEIGHTS.name[field];
}

function knownModels(scan: Scan): Match[] {
  const [best] = head(scan).models;
  const field = scan.fields.find(({ name }) => name === 'title');
  if (!best || !field) return [];
  const { name, form, microphone, purpose } = best.model;
  const says = {
    ...(form !== 'unknown' && { form }),
    ...(microphone !== 'unknown' && { microphone }),
    ...(purpose !== 'unknown' && { purpose }),
  };
  const hit = { concepts: [], start: best.start, end: best.end, phrase: 0 };
  return [{ rule: `model:${name}`, says, weight: KNOWN_MODEL_WEIGHT, found: { field, hit } }];
}

/** What the brand's models have in common, where no model of it is recognised; lighter than any word. */
function brandHabits(scan: Scan): Match[] {
  const field = scan.fields.find(({ name }) => name === 'title');
  if (!field || head(scan).models.length > 0) return [];
  const [first] = findBrands(field.text);
  if (!first) return [];
  const hit = { concepts: [], start: first.start, end: first.end, phrase: 0 };
  return [
    { rule: `usual:brand`, says: brandUsual(first.brand), weight: BRAND_WEIGHT, found: { field, hit } },
  ];
}

export function evidenceOf({ rule, found }: Match): Evidence {
  return evidence(rule, found);
}

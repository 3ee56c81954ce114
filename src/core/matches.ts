import { isDenied } from './guards/denial.ts';
import { head } from './guards/head.ts';
import { inOnePhrase, type Span } from './guards/title.ts';
import { ConceptSet } from './lexicon/concept-set.ts';
import type { Concept } from './lexicon/concepts.ts';
import { type Evidence, FIELD_NAMES, type FieldName } from './model.ts';
import { brandUsual } from './models/brand-usual.ts';
import type { KnownModel } from './models/format.ts';
import { rules } from './rules/index.ts';
import type { Rule, Says } from './rules/rule.ts';
import { evidence, type Found, type Scan } from './scan.ts';

/** One rule's finding: what it says, how much that weighs, and the words it rests on. */
export interface Match {
  readonly rule: string;
  readonly says: Said;
  readonly weight: number;
  readonly found: Found;
  /** Where the words are a known model's name. */
  readonly model: KnownModel | undefined;
}

/** What is said, with a place for all that is not: objects of one shape are read several times faster. */
export type Said = { readonly [Fact in keyof Says]-?: Says[Fact] | undefined };

function said({
  form,
  microphone,
  purpose,
  name,
  link,
  pieces,
  for: goesWith,
  lacks,
  kind,
  passedOver,
}: Says): Said {
  return { form, microphone, purpose, name, link, pieces, for: goesWith, lacks, kind, passedOver };
}

const NOTHING = said({});

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
const NO_CONCEPTS = new ConceptSet();
/** As many matches as a title has. */
const FEW = 24;

/** A rule with its defaults filled in; of one shape, too. */
interface ReadyRule {
  readonly id: string;
  readonly says: Said;
  /** In the fields that it looks in. */
  readonly weights: Readonly<Record<FieldName, number | undefined>>;
  readonly takesDenied: boolean;
  readonly when: Rule['when'] | undefined;
  readonly show: Rule['show'] | undefined;
}

const rulesOn = new Map<Concept, ReadyRule[]>();
for (const rule of rules) {
  const { id, says, takes, when, show } = rule;
  const ready = {
    id,
    says: said(says),
    weights: weightsOf(rule),
    takesDenied: takes === 'denied',
    when,
    show,
  };
  for (const concept of rule.on) rulesOn.set(concept, [...(rulesOn.get(concept) ?? []), ready]);
}

function weightsOf({ says, in: fields = FIELD_NAMES, bonus = 0 }: Rule): ReadyRule['weights'] {
  const { microphone, form, purpose, name } = WEIGHTS;
  const weights = says.microphone ? microphone : says.form ? form : says.purpose ? purpose : name;
  const inField = (field: FieldName) => (fields.includes(field) ? weights[field] + bonus : undefined);
  return {
    title: inField('title'),
    brand: inField('brand'),
    model: inField('model'),
    breadcrumb: inField('breadcrumb'),
    bullets: inField('bullets'),
    specs: inField('specs'),
    description: inField('description'),
  };
}

/** Everything the rules find in a product, heaviest first. */
export function matches(scan: Scan): Match[] {
  const list: Match[] = [];
  for (const field of scan.fields) {
    for (const hit of field.hits) addMatches(list, { field, hit }, scan);
  }
  addKnownModel(list, scan);
  return list.length > FEW ? list.sort((a, b) => b.weight - a.weight) : sortFew(list);
}

/** As the general sort, which costs a title more than finding its matches does. */
function sortFew(list: Match[]): Match[] {
  for (let i = 1; i < list.length; i++) {
    const match = list[i] as Match;
    let place = i;
    for (; place > 0 && (list[place - 1] as Match).weight < match.weight; place--)
      list[place] = list[place - 1] as Match;
    list[place] = match;
  }
  return list;
}

function addMatches(list: Match[], found: Found, scan: Scan): void {
  const { field, hit } = found;
  let denied: boolean | undefined;
  for (const concept of hit.concepts) {
    for (const { id, says, weights, takesDenied, when, show } of rulesOn.get(concept) ?? []) {
      const weight = weights[field.name];
      if (weight === undefined) continue;
      denied ??= isDenied(found);
      if (denied !== takesDenied || (when && !when(found, scan))) continue;
      const shown = show ? { field, hit: { ...hit, ...show(found, scan) } } : found;
      list.push({ rule: id, says, weight, found: shown, model: undefined });
    }
  }
}

/** The model that the title is about; where none is known, what its brand's models have in common. */
function addKnownModel(list: Match[], scan: Scan): void {
  const [known] = head(scan).models;
  if (known) {
    const { model } = known;
    const rule = `model:${model.name}`;
    list.push({ rule, says: saidBy(model), weight: KNOWN_MODEL_WEIGHT, found: place(scan, known), model });
    return;
  }
  const brand = ownBrand(scan);
  if (!brand) return;
  const says = said(brandUsual(brand.brand));
  list.push({ rule: 'usual:brand', says, weight: BRAND_WEIGHT, found: place(scan, brand), model: undefined });
}

function saidBy({ form, microphone, purpose, pieces }: KnownModel): Said {
  return {
    ...NOTHING,
    form: form === 'unknown' ? undefined : form,
    microphone: microphone === 'unknown' ? undefined : microphone,
    purpose: purpose === 'unknown' ? undefined : purpose,
    pieces,
  };
}

function place({ title }: Scan, { start, end }: Span): Found {
  const hit = { concepts: [], set: NO_CONCEPTS, start, end, from: start, to: end, phrase: 0, index: -1 };
  return { field: title, hit };
}

/** The brand at the head of the title, with nothing before it but words of the trade: "Wireless headset Redragon ...". */
function ownBrand({ title, names }: Scan): Scan['names']['brands'][number] | undefined {
  const [brand] = names.brands;
  if (!brand || !inOnePhrase(title.text, 0, brand.start)) return undefined;
  let end = 0;
  for (const hit of title.hits) {
    // "Noise Cancelling" names no brand.
    if (hit.start <= brand.start && hit.end > brand.end) return undefined;
    if (hit.end > brand.start || /\p{L}/u.test(title.text.slice(end, hit.start))) break;
    end = hit.end;
  }
  return /\p{L}/u.test(title.text.slice(end, brand.start)) ? undefined : brand;
}

export function evidenceOf({ rule, found }: Match): Evidence {
  return evidence(rule, found);
}

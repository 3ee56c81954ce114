import type { Concept } from '../lexicon/concepts.ts';
import type { Hit } from '../lexicon/table.ts';
import type { ModelHit } from '../models/recognise.ts';
import { type Found, is, type Scan, type ScannedField } from '../scan.ts';

/** What a product's title is about, judged by its head noun. */
export interface Head {
  readonly what: 'wearable' | 'accessory' | 'other-product' | 'other-domain' | 'stage-microphone' | 'nothing';
  /** The words that say so; absent for `nothing` and for a wearable known by its model alone. */
  readonly found?: Found;
  /** Known models that the title is about, not those it only fits. */
  readonly models: readonly ModelHit[];
}

/** Nouns of things worn to listen. */
export const NAMES: readonly Concept[] = [
  'headphones',
  'earphones',
  'headset',
  'gamingHeadset',
  'officeHeadset',
  'contactCentreHeadset',
  'earpiece',
  'handsfree',
];
/** Ways of wearing; in a title they speak of a wearable too. */
export const WORN: readonly Concept[] = [
  'trueWireless',
  'inEar',
  'neckband',
  'overEar',
  'onEar',
  'boneConduction',
  'openEarClip',
];
const ACCESSORIES: readonly Concept[] = [
  'alone',
  'part',
  'case',
  'stand',
  'adapter',
  'replacement',
  'accessory',
];
/** Languages that put what a compound is about first: "casque support" is no stand, "headset stand" is one. */
export const HEAD_FIRST = new Set([
  'fr',
  'es',
  'pt',
  'it',
  'ro',
  'pl',
  'cs',
  'sk',
  'ru',
  'uk',
  'bg',
  'hr',
  'sl',
  'lt',
  'id',
  'vi',
  'ar',
  'el',
  'ms',
]);
/** How far "for" reaches, in characters. */
const COMPATIBLE_REACH = 40;
/** How near before a noun "with" makes it a part of the box, in characters. */
const CONNECTOR_REACH = 6;
const CONNECTOR =
  /(^|[\s\d])(with|w\/|and|plus|incl\w*|includes?|mit|und|inkl\w*|avec|et|con|y|e|com|met|en|z|i|med|och|og|s|ve|с|и|з|та|та|dengan|dan|và|\+|&|\/)(?=[\s\d]|$)/iu;
const CONNECTOR_CJK = /[付き付與与和及、＋]|포함|및/u;

const heads = new WeakMap<Scan, Head>();

/** @returns what the title is about; computed once per product. */
export function head(scan: Scan): Head {
  let known = heads.get(scan);
  if (!known) {
    known = judge(scan);
    heads.set(scan, known);
  }
  return known;
}

/** Whether the title is about `what`, and by these very words. */
export function isHead(scan: Scan, what: Head['what'], { field, hit }: Found): boolean {
  const judged = head(scan);
  return judged.what === what && judged.found?.field === field && judged.found.hit === hit;
}

function judge(scan: Scan): Head {
  const { title } = scan;
  const models = ownModels(scan);
  const at = (hit: Hit | undefined, what: Head['what']): Head => ({
    what,
    models,
    ...(hit && { found: { field: title, hit } }),
  });
  const wearable = firstWearable(title, models);
  const has = (...concepts: readonly Concept[]) => concepts.some(concept => scan.concepts.has(concept));

  if (has('otherDomain') && models.length === 0) {
    const domain = title.hits.find(hit => is(hit, 'otherDomain') && !followsCompatible(title, hit));
    if (domain && (!wearable || domain.start <= wearable.start || saysOnlyHeadset(title)))
      return at(domain, 'other-domain');
    const category = inBreadcrumb(scan, 'otherDomain');
    if (category && saysOnlyHeadset(title)) return { what: 'other-domain', models, found: category };
  }

  const category = models.length === 0 ? otherCategory(scan) : undefined;
  if (category) return { what: 'other-product', models, found: category };

  if (has(...ACCESSORIES)) {
    const accessory = title.hits.find(
      hit => is(hit, ...ACCESSORIES) && isAccessoryHead(scan, hit, wearable, models),
    );
    if (accessory) return at(accessory, 'accessory');
  }

  const stage = models.length === 0 ? title.hits.find(hit => is(hit, 'stageMic')) : undefined;
  if (stage && (!wearable || stage.start <= wearable.start)) return at(stage, 'stage-microphone');

  const goods = has('otherProduct')
    ? title.hits.find(
        hit => is(hit, 'otherProduct') && !is(hit, ...NAMES) && isOtherHead(title, hit, wearable, models),
      )
    : undefined;
  if (goods) return at(goods, 'other-product');
  const bareMicrophone = wearable ? undefined : title.hits.find(hit => is(hit, 'microphone'));
  if (bareMicrophone) return at(bareMicrophone, 'stage-microphone');

  const hit =
    title.hits.find(other => is(other, ...NAMES, ...WORN)) ??
    (wearable ? undefined : namelessWearable(title));
  if (hit && !wearable) return at(hit, 'wearable');
  return wearable && (hit || models.length > 0) ? at(hit, 'wearable') : at(undefined, 'nothing');
}

/** A title of qualities only, "50 h battery, quad mic ENC, Bluetooth": with talk microphones and no other noun it is a pair of buds. */
export function namelessWearable(title: ScannedField): Hit | undefined {
  if (
    !title.hits.some(hit => is(hit, 'wireless')) ||
    title.hits.some(hit => is(hit, ...NAMES, ...WORN, 'otherProduct', ...ACCESSORIES))
  )
    return undefined;
  return title.hits.find(hit => is(hit, 'builtInMic'));
}

function inBreadcrumb({ fields }: Scan, concept: Concept): Found | undefined {
  for (const field of fields) {
    const hit = field.name === 'breadcrumb' ? field.hits.find(other => is(other, concept)) : undefined;
    if (hit) return { field, hit };
  }
  return undefined;
}

/** The last step of the breadcrumb names other goods, and no step anything for the ears. */
function otherCategory({ fields }: Scan): Found | undefined {
  const steps = fields.filter(field => field.name === 'breadcrumb');
  if (steps.some(step => step.hits.some(hit => is(hit, ...NAMES, ...WORN)))) return undefined;
  const last = steps.at(-1);
  const hit = last?.hits.find(other => is(other, 'otherProduct', 'adapter', 'case', 'part', 'stand'));
  return last && hit ? { field: last, hit } : undefined;
}

/** Models named in the title, without those that another thing is for: "ear pads for WH-1000XM5". */
function ownModels({ title, names }: Scan): readonly ModelHit[] {
  return names.models.filter(hit => !followsCompatible(title, hit) && !isAnotherMember(title, hit));
}

/** "QuietComfort Ultra ... Earbuds" are not the headphones of that name; a number is taken at its word. */
function isAnotherMember(title: ScannedField, { model, start, end }: ModelHit): boolean {
  const says = (...concepts: readonly Concept[]) =>
    title.hits.some(hit => is(hit, ...concepts) && !followsCompatible(title, hit));
  if (says('trueWireless') && model.form === 'in-ear')
    return model.microphone === 'none' || model.microphone === 'inline';
  if (/\d/.test(title.text.slice(start, end))) return false;
  if (model.form === 'in-ear') return says('overEar', 'onEar') && !says('inEar', 'earphones', 'neckband');
  return (
    (model.form === 'over-ear' || model.form === 'on-ear') &&
    says('inEar', 'trueWireless') &&
    !says('overEar', 'onEar', 'headphones', 'headset', 'gamingHeadset')
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether "for", "compatible with" stands before the place, with no wearable noun between. Behind an accessory's
 * noun it governs the rest of the title; elsewhere it reaches a few words.
 */
function followsCompatible(title: ScannedField, place: Span): boolean {
  for (let i = title.hits.length - 1; i >= 0; i--) {
    const hit = title.hits[i] as Hit;
    if (hit.end > place.start) continue;
    if (is(hit, 'compatible'))
      return isAfterAccessory(title, i) || (hit.start > 0 && place.start - hit.end <= COMPATIBLE_REACH);
    if (is(hit, ...NAMES)) return followsCompatible(title, hit);
  }
  return false;
}

function isAfterAccessory(title: ScannedField, index: number): boolean {
  const first = title.hits.slice(0, index).find(hit => is(hit, ...ACCESSORIES, ...NAMES));
  return first !== undefined && !is(first, ...NAMES);
}

function firstWearable(title: ScannedField, models: readonly ModelHit[]): Span | undefined {
  const noun = title.hits.find(hit => is(hit, ...NAMES, ...WORN) && !followsCompatible(title, hit));
  const model = models[0];
  if (!noun) return model;
  return model && model.start < noun.start ? model : noun;
}

/** A bicycle's headset has no ear words beside it. */
function saysOnlyHeadset(title: ScannedField): boolean {
  return !title.hits.some(hit =>
    is(
      hit,
      ...WORN,
      'headphones',
      'earphones',
      'gamingHeadset',
      'officeHeadset',
      'wireless',
      'microphone',
      'withMic',
      'boom',
      'gaming',
      'wired',
      'usb',
    ),
  );
}

/**
 * An accessory noun is the title's head where it stands before the wearable's noun, or right behind it as
 * the last part of a compound ("headset stand"); behind "with" it tells what is in the box.
 */
function isAccessoryHead(
  { title, language }: Scan,
  hit: Hit,
  wearable: Span | undefined,
  models: readonly ModelHit[],
): boolean {
  const text = title.text;
  if (is(hit, 'alone')) return true;
  if (!wearable)
    return (
      hitsWearable(title) || title.hits.some(other => is(other, 'compatible')) || inFirstPhrase(title, hit)
    );
  if (isContents(text, hit)) return false;
  if (
    is(hit, 'accessory') &&
    (hit.start < wearable.start ||
      title.hits.some(other => other.index > hit.index && is(other, 'compatible')))
  )
    return true;
  if (is(hit, 'replacement') && hit.start < 30) return true;
  const named = /head|ear/i.test(text.slice(hit.start, hit.end));
  if (hit.start < wearable.start)
    return (
      named || samePhrase(text, hit.end, wearable.start) || (models.length === 0 && inFirstPhrase(title, hit))
    );
  if (HEAD_FIRST.has(language) && !named) return false;
  const noun = title.hits.findLast(other => other.end <= hit.start && is(other, ...NAMES));
  const from = Math.max(noun?.end ?? 0, ...models.map(model => model.end).filter(end => end <= hit.start));
  if (noun && noun !== title.hits.find(other => is(other, ...NAMES))) return false;
  if (from === 0 || !onlyQualitiesBetween(title, from, hit.start)) return false;
  // "Headset stand" is a stand, "headset case included" still a headset.
  return !/^\s*(included|incl|inside|box)/i.test(text.slice(hit.end));
}

/** "Headphone audio jack adapter": between noun and head stand but the head's own qualities. */
function onlyQualitiesBetween(title: ScannedField, from: number, to: number): boolean {
  let rest = title.text.slice(from, to);
  for (const hit of title.hits) {
    if (hit.start >= from && hit.end <= to && is(hit, 'wired', 'usb', 'music', 'featurePhrase'))
      rest = rest.replace(title.text.slice(hit.start, hit.end), '');
  }
  return /^[\s\-/]*$/.test(rest);
}

function inFirstPhrase(title: ScannedField, hit: Hit): boolean {
  return samePhrase(title.text, 0, hit.start);
}

function samePhrase(text: string, from: number, to: number): boolean {
  return !/[,;()|[\]【】]|\s[-–—]\s/.test(text.slice(from, to));
}

function hitsWearable(title: ScannedField): boolean {
  return title.hits.some(hit => is(hit, ...NAMES, ...WORN));
}

/** Other goods are the head where they stand first and the wearable is added to them, or where there is none. */
function isContents(text: string, { start }: Hit): boolean {
  return connected(text.slice(Math.max(0, start - CONNECTOR_REACH), start));
}

function isOtherHead(
  title: ScannedField,
  hit: Hit,
  wearable: Span | undefined,
  models: readonly ModelHit[],
): boolean {
  const text = title.text;
  if (followsCompatible(title, hit) || isContents(text, hit)) return false;
  if (!wearable) return inFirstPhrase(title, hit);
  const named = title.hits.some(
    other => is(other, ...NAMES) || (is(other, ...WORN) && other.end - other.start > 'tws'.length),
  );
  if (hit.start > wearable.start) {
    // "INZONE mouse", "TWS module": the goods' noun right behind a name that other things share.
    return (
      !named &&
      (models.length === 0 || models.some(model => /^[\s-]*$/.test(text.slice(model.end, hit.start))))
    );
  }
  const between = text.slice(hit.end, wearable.start);
  return connected(between) || /[,;(|]/.test(between) || between.length > 40;
}

function connected(text: string): boolean {
  return CONNECTOR.test(text) || CONNECTOR_CJK.test(text);
}

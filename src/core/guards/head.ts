import type { Concept } from '../lexicon/concepts.ts';
import type { Hit } from '../lexicon/find.ts';
import type { ModelHit } from '../models/recognise.ts';
import { type Found, is, isOf, type Scan, type ScannedField } from '../scan.ts';
import { isAccessoryHead } from './accessory.ts';
import { followsCompatible, precedesCompatible } from './compatible.ts';
import { isOtherHead, isRadioItself, otherCategory } from './goods.ts';
import { isDoubtful, isHeard } from './heard.ts';
import { ACCESSORIES, NAMES, WEARABLE, WORN } from './nouns.ts';
import { ownModels } from './own-models.ts';
import { isRightBehind, type Span } from './title.ts';

/** What a product's title is about, judged by its head noun. */
export interface Head {
  readonly what: 'wearable' | 'accessory' | 'other-product' | 'other-domain' | 'stage-microphone' | 'nothing';
  /** The words that say so; absent for `nothing` and for a wearable known by its model alone. */
  readonly found?: Found;
  /** Known models that the title is about, not those it only fits. */
  readonly models: readonly ModelHit[];
}

/** Words that no bicycle's headset has beside it. */
const AUDIBLE: ReadonlySet<Concept> = new Set<Concept>([
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
  'twoWayRadio',
  'aviation',
  'intercom',
  'industrial',
  'office',
  'deskLink',
]);
/** Every noun that a title may be about. */
const NOUNS: ReadonlySet<Concept> = new Set<Concept>([...WEARABLE, ...ACCESSORIES, 'otherProduct']);
/** What makes ear defenders more than that. */
const SOUNDING: readonly Concept[] = [
  'wireless',
  'music',
  'microphone',
  'withMic',
  'withoutMic',
  'boom',
  'builtInMic',
  'radio',
  'calls',
];

/** @returns what the title is about; computed once per product. */
export function head(scan: Scan): Head {
  scan.head ??= judge(scan);
  return scan.head;
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
  const wearable = firstWearable(scan, models);
  const has = (concept: Concept) => scan.concepts.includes(concept);

  if (has('otherDomain') && models.length > 0) {
    const behind = title.hits.find(
      hit => is(hit, 'otherDomain') && models.some(model => isRightBehind(title.text, model, hit)),
    );
    if (behind) return at(behind, 'other-domain');
  }
  if (has('otherDomain') && models.length === 0) {
    const domain = title.hits.find(hit => is(hit, 'otherDomain') && !followsCompatible(title, hit));
    if (domain && (!wearable || domain.start <= wearable.start || saysOnlyHeadset(title)))
      return at(domain, 'other-domain');
    const category = inBreadcrumb(scan, 'otherDomain');
    if (category && saysOnlyHeadset(title)) return { what: 'other-domain', models, found: category };
  }

  const category = models.length === 0 ? otherCategory(scan) : undefined;
  if (category) return { what: 'other-product', models, found: category };

  const accessory = title.hits.find(
    hit => isOf(ACCESSORIES, hit) && isAccessoryHead(scan, hit, wearable, models),
  );
  if (accessory) return at(accessory, 'accessory');

  const stage = models.length === 0 ? title.hits.find(hit => is(hit, 'stageMic')) : undefined;
  if (stage && (!wearable || stage.start <= wearable.start)) return at(stage, 'stage-microphone');

  const goods = has('otherProduct')
    ? title.hits.find(
        hit =>
          is(hit, 'otherProduct') &&
          !isOf(NAMES, hit) &&
          !precedesCompatible(title, hit, scan.language) &&
          isOtherHead(title, hit, wearable, models),
      )
    : undefined;
  if (goods) return at(goods, 'other-product');
  const radio = has('radioSet') ? title.hits.find(hit => is(hit, 'radioSet')) : undefined;
  if (radio && isRadioItself(title, radio)) return at(radio, 'other-product');
  const bareMicrophone = wearable ? undefined : title.hits.find(hit => is(hit, 'microphone'));
  if (bareMicrophone) return at(bareMicrophone, 'stage-microphone');

  const hit =
    title.hits.find(other => isWearable(other, scan)) ?? (wearable ? undefined : namelessWearable(title));
  if (hit && !wearable) return at(hit, 'wearable');
  return wearable && (hit || models.length > 0) ? at(hit, 'wearable') : at(undefined, 'nothing');
}

/** A title of qualities only, "50 h battery, quad mic ENC, Bluetooth": with talk microphones and no other noun it is a pair of buds. */
export function namelessWearable(title: ScannedField): Hit | undefined {
  if (!title.hits.some(hit => is(hit, 'wireless')) || title.hits.some(hit => isOf(NOUNS, hit)))
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

function firstWearable(scan: Scan, models: readonly ModelHit[]): Span | undefined {
  const { title } = scan;
  const noun = title.hits.find(
    hit =>
      isWearable(hit, scan) &&
      !followsCompatible(title, hit) &&
      !precedesCompatible(title, hit, scan.language),
  );
  const model = models[0];
  if (!noun) return model;
  return model && model.start < noun.start ? model : noun;
}

/** Ear defenders are worn to listen only where they play or talk; a clip for the ear is jewellery where nothing sounds. */
function isWearable(hit: Hit, scan: Scan): boolean {
  const { concepts } = scan;
  if (isDoubtful(hit) && !isHeard(scan)) return false;
  return (
    isOf(WEARABLE, hit) || (is(hit, 'industrial') && SOUNDING.some(concept => concepts.includes(concept)))
  );
}

/** A bicycle's headset has no ear words beside it. */
function saysOnlyHeadset(title: ScannedField): boolean {
  return !title.hits.some(hit => isOf(AUDIBLE, hit));
}

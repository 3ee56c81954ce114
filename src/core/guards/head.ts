import { ConceptSet } from '../lexicon/concept-set.ts';
import type { Hit } from '../lexicon/find.ts';
import type { ModelHit } from '../models/recognise.ts';
import { type Found, firstOf, is, isOf, type Scan, type ScannedField } from '../scan.ts';
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
const AUDIBLE = ConceptSet.of(
  WORN,
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
);
/** Every noun that a title may be about. */
const NOUNS = ConceptSet.of(WEARABLE, ACCESSORIES, 'otherProduct');
const OTHER_DOMAIN = ConceptSet.of('otherDomain');
const OTHER_PRODUCT = ConceptSet.of('otherProduct');
const STAGE_MICROPHONE = ConceptSet.of('stageMic');
const RADIO_SET = ConceptSet.of('radioSet');
const MICROPHONE = ConceptSet.of('microphone');
const BUILT_IN = ConceptSet.of('builtInMic');
/** What makes ear defenders more than that. */
const SOUNDING = ConceptSet.of(
  'wireless',
  'music',
  'microphone',
  'withMic',
  'withoutMic',
  'boom',
  'builtInMic',
  'radio',
  'calls',
);

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

  const domain = otherDomain(scan, wearable, models);
  if (domain) return { what: 'other-domain', models, found: domain };

  const category = models.length === 0 ? otherCategory(scan) : undefined;
  if (category) return { what: 'other-product', models, found: category };

  const accessory = firstOf(title, ACCESSORIES, hit => isAccessoryHead(scan, hit, wearable, models));
  if (accessory) return at(accessory, 'accessory');

  const stage = models.length === 0 ? firstOf(title, STAGE_MICROPHONE) : undefined;
  if (stage && (!wearable || stage.start <= wearable.start)) return at(stage, 'stage-microphone');

  const goods = firstOf(
    title,
    OTHER_PRODUCT,
    hit =>
      !isOf(NAMES, hit) &&
      !precedesCompatible(title, hit, scan.language) &&
      isOtherHead(title, hit, wearable, models),
  );
  if (goods) return at(goods, 'other-product');
  const radio = firstOf(title, RADIO_SET);
  if (radio && isRadioItself(title, radio)) return at(radio, 'other-product');
  const bareMicrophone = wearable ? undefined : firstOf(title, MICROPHONE);
  if (bareMicrophone) return at(bareMicrophone, 'stage-microphone');

  const hit =
    title.hits.find(other => isWearable(other, scan)) ?? (wearable ? undefined : namelessWearable(title));
  if (hit && !wearable) return at(hit, 'wearable');
  return wearable && (hit || models.length > 0) ? at(hit, 'wearable') : at(undefined, 'nothing');
}

/** What shares a name with headsets: goggles, a bicycle's bearings. */
function otherDomain(scan: Scan, wearable: Span | undefined, models: readonly ModelHit[]): Found | undefined {
  const { title } = scan;
  if (!scan.concepts.meets(OTHER_DOMAIN)) return undefined;
  if (models.length > 0) {
    const behind = firstOf(title, OTHER_DOMAIN, hit =>
      models.some(model => isRightBehind(title.text, model, hit)),
    );
    return behind && { field: title, hit: behind };
  }
  const hit = firstOf(title, OTHER_DOMAIN, domain => !followsCompatible(title, domain));
  if (hit && (!wearable || hit.start <= wearable.start || saysOnlyHeadset(title)))
    return { field: title, hit };
  return saysOnlyHeadset(title) ? inBreadcrumb(scan, OTHER_DOMAIN) : undefined;
}

/** A title of qualities only, "50 h battery, quad mic ENC, Bluetooth": with talk microphones and no other noun it is a pair of buds. */
export function namelessWearable(title: ScannedField): Hit | undefined {
  const { concepts } = title;
  return concepts.has('wireless') && !concepts.meets(NOUNS) ? firstOf(title, BUILT_IN) : undefined;
}

function inBreadcrumb({ fields }: Scan, concepts: ConceptSet): Found | undefined {
  for (const field of fields) {
    const hit = field.name === 'breadcrumb' ? firstOf(field, concepts) : undefined;
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
  return isOf(WEARABLE, hit) || (is(hit, 'industrial') && concepts.meets(SOUNDING));
}

/** A bicycle's headset has no ear words beside it. */
function saysOnlyHeadset(title: ScannedField): boolean {
  return !title.concepts.meets(AUDIBLE);
}

import { ConceptSet } from '../lexicon/concept-set.ts';
import type { Hit } from '../lexicon/find.ts';
import type { ModelHit } from '../models/recognise.ts';
import { type Found, firstOf, is, isOf, type Scan, type ScannedField } from '../scan.ts';
import { followsCompatible } from './compatible.ts';
import { NAMES, WEARABLE, WORN } from './nouns.ts';
import { inFirstPhrase, isConnected, isContents, isRightBehind, type Span } from './title.ts';

/** What is certainly worn; a hands-free kit may be a loudspeaker's function. */
const CERTAINLY_WORN = WEARABLE.without(ConceptSet.of('handsfree'));
/** A noun this far before the wearable's is no modifier of it, in characters. */
const FAR = 40;

/** What tells of the box. */
const WITH = /\s(?:with|w\/|mit|avec|con|com|met|med|dengan|cu|z|s|с|з|με)\s/iu;
const INCLUDED = /^\s*(?:are\s+)?incl(?:uded|\.)?(?![\p{L}\p{N}])/iu;

/** Other goods are the head where they stand first and the wearable is added to them, or where there is none. */
export function isOtherHead(
  title: ScannedField,
  hit: Hit,
  wearable: Span | undefined,
  models: readonly ModelHit[],
): boolean {
  const text = title.text;
  if (followsCompatible(title, hit) || isContents(text, hit)) return false;
  if (!wearable) return inFirstPhrase(text, hit);
  const named = title.hits.some(
    other => isOf(NAMES, other) || (isOf(WORN, other) && other.end - other.start > 'tws'.length),
  );
  if (hit.start > wearable.start) {
    // "INZONE mouse", "TWS module": the goods' noun right behind a name that other things share.
    return !named && (models.length === 0 || models.some(model => isRightBehind(text, model, hit)));
  }
  // "Bluetooth speaker, hands-free": what takes calls is not worn for that alone.
  if (models.length === 0 && !title.concepts.meets(CERTAINLY_WORN)) return true;
  const between = text.slice(hit.end, wearable.start);
  return isConnected(between) || /[,;(|]/.test(between) || between.length > FAR;
}

/** "Walkie talkies with earpieces": a radio whose box holds something for the ear, not something for the ear of a radio. */
export function isRadioItself(title: ScannedField, hit: Hit): boolean {
  const worn = firstOf(title, WEARABLE);
  if (!worn || hit.end > worn.start || followsCompatible(title, hit)) return false;
  const shown = (from: number, to?: number) => title.original.slice(from, to).replace(/\p{Cf}/gu, '');
  return WITH.test(shown(hit.end, worn.start)) || INCLUDED.test(shown(worn.end));
}

/** The last step of the breadcrumb names other goods, and no step anything for the ears. */
export function otherCategory({ fields }: Scan): Found | undefined {
  const steps = fields.filter(field => field.name === 'breadcrumb');
  if (steps.some(step => step.concepts.meets(WEARABLE))) return undefined;
  const last = steps.at(-1);
  const hit = last?.hits.find(other => is(other, 'otherProduct', 'adapter', 'case', 'part', 'stand'));
  return last && hit ? { field: last, hit } : undefined;
}

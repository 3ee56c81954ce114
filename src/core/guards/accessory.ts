import type { Hit } from '../lexicon/find.ts';
import type { ModelHit } from '../models/recognise.ts';
import { firstOf, is, isOf, neighbour, type Scan, type ScannedField } from '../scan.ts';
import { FOR_BEHIND } from './compatible.ts';
import { NAMES, WEARABLE } from './nouns.ts';
import {
  HEAD_FIRST,
  inFirstPhrase,
  inOnePhrase,
  isContents,
  isRightBehind,
  onlyQualitiesBetween,
  type Span,
} from './title.ts';

/** "Replacement ..." near the title's start is what the thing is; far behind it is one of its merits. */
const NEAR_START = 30;

/**
 * An accessory noun is the title's head where it stands before the wearable's noun, or right behind it as
 * the last part of a compound ("headset stand"); behind "with" it tells what is in the box.
 */
export function isAccessoryHead(
  { title, language }: Scan,
  hit: Hit,
  wearable: Span | undefined,
  models: readonly ModelHit[],
): boolean {
  const text = title.text;
  if (is(hit, 'alone')) return true;
  if (!wearable)
    return title.concepts.meets(WEARABLE) || title.concepts.has('compatible') || inFirstPhrase(text, hit);
  if (isContents(text, hit)) return false;
  if (hit.start === wearable.start) return isPartAlone(title, hit);
  if (isWhatFits(title, hit, language)) return true;
  if (
    is(hit, 'accessory') &&
    (hit.start < wearable.start ||
      title.hits.some(other => other.index > hit.index && is(other, 'compatible')))
  )
    return true;
  if (is(hit, 'replacement') && hit.start < NEAR_START) return true;
  const named = /head|ear/i.test(text.slice(hit.start, hit.end));
  if (hit.start < wearable.start)
    return (
      named || inOnePhrase(text, hit.end, wearable.start) || (models.length === 0 && inFirstPhrase(text, hit))
    );
  if (dressesBuds(title, hit, models)) return true;
  const noun = title.hits.findLast(other => other.end <= hit.start && isOf(NAMES, other));
  // Sellers all over the world write "TWS case", "headset stand" in English, and in English order.
  const isEnglish = noun !== undefined && /head|ear|bud|tws/i.test(text.slice(noun.start, noun.end));
  if (HEAD_FIRST.has(language) && !named && !isEnglish) return false;
  const from = Math.max(noun?.end ?? 0, ...models.map(model => model.end).filter(end => end <= hit.start));
  if (noun && noun !== firstOf(title, NAMES)) return false;
  if (from === 0 || !onlyQualitiesBetween(title, from, hit.start)) return false;
  // "Headset stand" is a stand, "headset case included" still a headset.
  return !/^\s*(included|incl|inside|box)/i.test(text.slice(hit.end));
}

/** "... ヘッドセット 用 イヤーパッド": what all that stands before is what the part is for. */
function isWhatFits(title: ScannedField, hit: Hit, language: string): boolean {
  const before = neighbour({ field: title }, hit, -1);
  if (!before || !FOR_BEHIND.has(language) || !is(before, 'compatible')) return false;
  return isRightBehind(title.text, before, hit) && !/^\s*付/.test(title.text.slice(hit.end));
}

/** "AirPods Pro silikon kılıf": a case behind the name of buds, and no noun that would make it the buds themselves. */
function dressesBuds(title: ScannedField, hit: Hit, models: readonly ModelHit[]): boolean {
  const [model] = models;
  return (
    model?.model.form === 'in-ear' &&
    model.end <= hit.start &&
    inOnePhrase(title.text, model.end, hit.start) &&
    is(hit, 'case', 'part') &&
    !title.hits.some(other => other.start >= model.end && (isOf(NAMES, other) || is(other, 'trueWireless')))
  );
}

/** "Ear tips" are a part where they are all that the title names, or for what it names, else a quality of the buds. */
function isPartAlone(title: ScannedField, hit: Hit): boolean {
  if (!is(hit, 'part')) return false;
  const next = neighbour({ field: title }, hit, 1);
  if (next && is(next, 'compatible') && isRightBehind(title.text, hit, next)) return true;
  return !title.hits.some(other => other !== hit && isOf(WEARABLE, other));
}

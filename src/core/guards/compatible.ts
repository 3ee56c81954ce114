import type { Hit } from '../lexicon/find.ts';
import { is, isOf, type ScannedField } from '../scan.ts';
import { ACCESSORIES, NAMES } from './nouns.ts';
import { isRightBehind, type Span } from './title.ts';

/** How far "for" reaches, in characters. */
const COMPATIBLE_REACH = 40;
/** Languages that put "for" behind what it governs. */
export const FOR_BEHIND = new Set(['ja', 'ko', 'zh', 'hi', 'tr', 'hu', 'fi']);

/**
 * Whether "for", "compatible with" stands before the place, with no wearable noun between. Behind an accessory's
 * noun it governs the rest of the title; elsewhere it reaches a few words.
 */
export function followsCompatible(title: ScannedField, place: Span): boolean {
  if (!title.concepts.has('compatible')) return false;
  for (let i = title.hits.length - 1; i >= 0; i--) {
    const hit = title.hits[i] as Hit;
    if (hit.end > place.start) continue;
    if (is(hit, 'compatible'))
      return (
        isAfterAccessory(title, i) ||
        (hit.start > 0 && place.start - hit.end <= COMPATIBLE_REACH && !isQuality(title, hit, place))
      );
    if (isOf(NAMES, hit)) return followsCompatible(title, hit);
  }
  return false;
}

/** "WH-1000XM4用", "हेडफोन के लिए": languages that put "for" behind what it governs. */
export function precedesCompatible(title: ScannedField, place: Span, language: string): boolean {
  if (!title.concepts.has('compatible') || !FOR_BEHIND.has(language)) return false;
  const next = title.hits.find(hit => hit.start >= place.end);
  if (!next || !isRightBehind(title.text, place, next)) return false;
  return is(next, 'compatible') || (isOf(NAMES, next) && precedesCompatible(title, next, language));
}

/** "Jabra compatible headset": what fits is the headset. Told by its length from "compatible with". */
function isQuality({ text }: ScannedField, hit: Hit, place: Span): boolean {
  return (
    hit.to - hit.from === 'compatible'.length &&
    isRightBehind(text, hit, place) &&
    /[\p{L}\p{N}]$/u.test(text.slice(0, hit.start).trimEnd())
  );
}

function isAfterAccessory(title: ScannedField, index: number): boolean {
  const first = title.hits.slice(0, index).find(hit => isOf(ACCESSORIES, hit) || isOf(NAMES, hit));
  return first !== undefined && !isOf(NAMES, first);
}

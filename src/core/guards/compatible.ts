import type { Hit } from '../lexicon/table.ts';
import { is, type ScannedField } from '../scan.ts';
import { ACCESSORIES, NAMES } from './nouns.ts';
import type { Span } from './title.ts';

/** How far "for" reaches, in characters. */
const COMPATIBLE_REACH = 40;

/**
 * Whether "for", "compatible with" stands before the place, with no wearable noun between. Behind an accessory's
 * noun it governs the rest of the title; elsewhere it reaches a few words.
 */
export function followsCompatible(title: ScannedField, place: Span): boolean {
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

import { ConceptSet } from '../lexicon/concept-set.ts';
import { type Found, gap, is, isOf, neighbour } from '../scan.ts';

/** How far, in characters, a small word reaches. */
const REACH_BEFORE = 24;
const REACH_AFTER = 28;

/** What may stand between a denial and the thing denied: "no detachable boom mic". */
const QUALITIES = ConceptSet.of(
  'movable',
  'microphone',
  'builtInMic',
  'wireless',
  'inEar',
  'overEar',
  'onEar',
);

/**
 * Whether what was found is denied: "no boom", "ohne Mikrofonarm", "mic not included", "マイクなし", "Mic: No". The
 * denial must stand in the same phrase, with nothing but the denied thing's own qualities between.
 */
export function isDenied(found: Found): boolean {
  return isDeniedBefore(found) || isDeniedAfter(found) || isAnsweredNo(found);
}

function isDeniedBefore(found: Found): boolean {
  let other = neighbour(found, found.hit, -1);
  while (other && gap(other, found.hit) <= REACH_BEFORE) {
    if (is(other, 'negation')) return true;
    if (!isOf(QUALITIES, other)) return false;
    other = neighbour(found, other, -1);
  }
  return false;
}

function isDeniedAfter(found: Found): boolean {
  const next = neighbour(found, found.hit, 1);
  return next !== undefined && is(next, 'negationAfter') && gap(next, found.hit) <= REACH_AFTER;
}

/** "Microphone: No" as a row, or as a bullet; "Microphone: no noise" denies nothing. */
function isAnsweredNo({ field, hit }: Found): boolean {
  const next = field.hits[hit.index + 1];
  if (!next || !is(next, 'no', 'negation', 'negationAfter', 'withoutMic')) return false;
  const between = field.text.slice(hit.end, next.start);
  return (
    /^\p{M}*\s*[:：?=]\s*$/u.test(between) &&
    !/^[^,;.(|/\n]*\p{L}/u.test(field.text.slice(next.end, next.end + REACH_AFTER))
  );
}

import { type Found, gap, is, neighbours } from '../scan.ts';

/** How far, in characters, a small word reaches. */
const REACH_BEFORE = 24;
const REACH_AFTER = 28;

/**
 * Whether what was found is denied: "no boom", "ohne Mikrofonarm", "mic not included", "マイクなし". The denial
 * must stand in the same phrase, with nothing but the denied thing's own adjectives between.
 */
export function isDenied(found: Found): boolean {
  return deniedBefore(found) || deniedAfter(found);
}

function deniedBefore(found: Found): boolean {
  for (const other of neighbours(found, 'before')) {
    if (gap(other, found.hit) > REACH_BEFORE) return false;
    if (is(other, 'negation')) return true;
    if (!is(other, 'movable', 'microphone', 'builtInMic', 'wireless', 'inEar', 'overEar', 'onEar'))
      return false;
  }
  return false;
}

function deniedAfter(found: Found): boolean {
  const [next] = neighbours(found, 'after');
  return next !== undefined && is(next, 'negationAfter') && gap(next, found.hit) <= REACH_AFTER;
}

/** The value that a row or a "label: value" bullet gives right after what was found. */
export function answer({ field, hit }: Found): 'yes' | 'no' | undefined {
  const rest = field.text.original.slice(hit.end);
  const next = field.hits.find(other => other.start >= hit.end);
  if (
    !next ||
    !/^\s*[:：?=-]?\s*$/.test(rest.slice(0, next.start - hit.end)) ||
    !/[:：]/.test(rest.slice(0, next.start - hit.end))
  )
    return undefined;
  // The value must be the whole of what follows: "Microphone: no noise" denies nothing.
  if (/\p{L}/u.test(rest.slice(next.end - hit.end).split(/[,;.(|/\n]/)[0] ?? '')) return undefined;
  if (is(next, 'no', 'negation', 'negationAfter', 'withoutMic')) return 'no';
  return is(next, 'yes') ? 'yes' : undefined;
}

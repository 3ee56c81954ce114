import { LETTER, SEPARATOR, UNSPACED } from '../text/characters.ts';
import { endsWord, isAlphanumeric, startsWord, type Text } from '../text/text.ts';
import { innerWords, type Meaning, type Meant, meant, meantBy, words } from './meanings.ts';

/** Letters that a word may go on for after a `term*`. */
const MAX_INFLECTION = 6;
/** Terms this short must stand alone: "qd" is no part of "qd35". */
const SHORT = 3;

/** A place in prepared text, and what it stands for. */
export interface Expression {
  readonly meant: Meant;
  readonly start: number;
  readonly end: number;
}

/** The longest expression that begins at a position and ends up to `limit`. */
export function longestFrom(
  text: Text,
  start: number,
  language: string,
  limit = text.length,
): Expression | undefined {
  const root = patternsAt(text, start).root(text.units[start] as number, secondUnit(text, start));
  return longestBehind(root, start, text, start, language, limit);
}

/** The longest of those that begin at `start` and end behind `place`, where the walk has come to the node `from`. */
export function longestBehind(
  from: number,
  place: number,
  text: Text,
  start: number,
  language: string,
  limit = text.length,
): Expression | undefined {
  const { units } = text;
  const patterns = patternsAt(text, start);
  let node = from;
  let best: readonly Meaning[] | undefined;
  let bestEnd = start;
  let wordEnd = start;
  for (let i = place; i < limit && node !== 0; i++) {
    node = patterns.next(node, units[i] as number);
    const meanings = patterns.payloads(node);
    const end = meanings ? furthestEnd(meanings, text, start, i + 1, language) : 0;
    if (end === 0) continue;
    best = meanings;
    bestEnd = i + 1;
    wordEnd = end;
  }
  return best && { meant: meantAt(best, text, start, bestEnd, wordEnd, language), start, end: wordEnd };
}

/** Where a walk from `start` goes on at `end`, and where behind a space there; 0 where it does not. */
export function nodesBehind(text: Text, start: number, end: number): { node: number; spaced: number } {
  const patterns = patternsAt(text, start);
  const root = patterns.root(text.units[start] as number, secondUnit(text, start));
  const node = patterns.walk(root, text.units, start, end);
  return {
    node: node !== 0 && patterns.goesOn(node) ? node : 0,
    spaced: node === 0 ? 0 : patterns.next(node, SEPARATOR),
  };
}

/** What the expressions within a word depend on beside the word. */
export interface Conditions {
  /** On the text's language. */
  limited: boolean;
  /** On letters or digits beside them. */
  short: boolean;
}

export function conditionsWithin(text: Text, start: number, end: number): Conditions {
  const found: Conditions = { limited: false, short: false };
  for (let from = start; from < end; from++) {
    const patterns = patternsAt(text, from);
    let node = patterns.root(text.units[from] as number, secondUnit(text, from));
    for (let i = from; i < end && node !== 0; i++) {
      node = patterns.next(node, text.units[i] as number);
      for (const { language } of patterns.payloads(node) ?? []) {
        found.limited ||= language !== '';
        found.short ||= i < from + SHORT;
      }
    }
  }
  return found;
}

function patternsAt(text: Text, start: number): typeof words {
  return startsWord(text, start) ? words : innerWords;
}

/** What follows a first unit within its phrase, separators left out. */
function secondUnit({ length, units }: Text, start: number): number {
  const next = start + 1 < length ? (units[start + 1] as number) : 0;
  return next === SEPARATOR && start + 2 < length ? (units[start + 2] as number) : next;
}

/** Where the word ends whose expression ends at `end`, by the meaning that reaches furthest; 0 where none holds. */
function furthestEnd(
  meanings: readonly Meaning[],
  text: Text,
  start: number,
  end: number,
  language: string,
): number {
  let furthest = 0;
  for (const meaning of meanings)
    furthest = Math.max(furthest, wordEndOf(meaning, text, start, end, language));
  return furthest;
}

/** Where the word ends if the expression has this meaning here; 0 where it has not. */
function wordEndOf(meaning: Meaning, text: Text, start: number, end: number, language: string): number {
  if (meaning.language !== '' && meaning.language !== language) return 0;
  const wordEnd = meaning.inflected ? inflectionEnd(text, end) : end;
  if (!endsWord(text, wordEnd)) return 0;
  const short = end - start <= SHORT && text.classes[start] !== UNSPACED;
  return short && (isAlphanumeric(text, start - 1) || isAlphanumeric(text, wordEnd)) ? 0 : wordEnd;
}

function meantAt(
  meanings: readonly Meaning[],
  text: Text,
  start: number,
  end: number,
  wordEnd: number,
  language: string,
): Meant {
  let all: Meant | undefined;
  for (const meaning of meanings) {
    if (wordEndOf(meaning, text, start, end, language) !== wordEnd) continue;
    const own = meantBy(meaning, text.units.subarray(start, end));
    all = all ? meant([...all.concepts, ...own.concepts]) : own;
  }
  return all ?? meant([]);
}

function inflectionEnd({ length, classes }: Text, end: number): number {
  let i = end;
  while (i < length && i - end < MAX_INFLECTION && classes[i] === LETTER) i++;
  return i;
}

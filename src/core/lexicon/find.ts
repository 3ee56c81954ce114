import { LETTER, SEPARATOR, UNSPACED } from '../text/characters.ts';
import { endsWord, isAlphanumeric, startsWord, type Text, vocabulary } from '../text/text.ts';
import { NO_WORD } from '../text/vocabulary.ts';
import type { Concept } from './concepts.ts';
import { lexicons } from './index.ts';
import { conceptsOf, innerWords, type Meaning, primaryLanguage, words } from './meanings.ts';

/** Letters that a word may go on for after a `term*`. */
const MAX_INFLECTION = 6;
/** Terms this short must stand alone: "qd" is no part of "qd35". */
const SHORT = 3;

/** Words found in a field: which concepts they stand for, and where. */
export interface Hit {
  readonly concepts: readonly Concept[];
  readonly start: number;
  readonly end: number;
  /** Phrases are parted by commas, brackets and the like; hits of one phrase share the number. */
  readonly phrase: number;
  /** Its place among the field's hits. */
  readonly index: number;
}

/**
 * Finds the lexicon's words in text: leftmost, longest, without overlap. Linear in the text's length: a walk
 * from a position is bounded by the longest term.
 */
export function findWords(text: Text, language: string): Hit[] {
  const hits: Hit[] = [];
  let phrase = 0;
  const add = ({ concepts, start, end }: Expression) =>
    hits.push({
      concepts,
      start: text.offsets[start] as number,
      end: (text.offsets[end - 1] as number) + 1,
      phrase,
      index: hits.length,
    });
  const { runs } = text;
  const known = knownByLanguage.get(language) ?? knownAnyhow;
  let next = 0;
  for (let run = 0; run < runs.length; run++) {
    const start = runs.starts[run] as number;
    const end = runs.ends[run] as number;
    if (end <= next) continue;
    phrase = runs.phrases[run] as number;
    const word = start < next ? undefined : wordAt(text, run, language, known);
    if (!word) {
      next = Math.max(start, next);
      while (next < end) {
        const found = longestFrom(text, next, language);
        if (found) add(found);
        next = found ? found.end : next + 1;
      }
      continue;
    }
    const longer = word.node === 0 ? undefined : longestFrom(text, start, language, word);
    if (longer) add(longer);
    else
      for (const { concepts, start: from, end: to } of word.parts)
        add({ concepts, start: start + from, end: start + to });
    next = longer ? longer.end : end;
  }
  return hits;
}

/** A place in prepared text, and what it stands for. */
interface Expression {
  readonly concepts: readonly Concept[];
  readonly start: number;
  readonly end: number;
}

/** All that the lexicon has within a word with no letter or digit beside it; places count from the word's start. */
interface Word {
  readonly length: number;
  readonly parts: readonly Expression[];
  /** Where a walk from the word's start goes on behind it; 0 where no expression does. */
  readonly node: number;
}

type Known = (Word | 'open' | undefined)[];
/** What is known of words under one language; others than the lexicons' have no words of their own. */
const knownByLanguage = new Map<string, Known>(
  ['', ...lexicons.map(({ language }) => primaryLanguage(language))].map(language => [
    language,
    vocabulary.column(),
  ]),
);
const knownAnyhow = knownByLanguage.get('') as Known;

/** What is known of a run; undefined where what it stands for hangs on what is around it. */
function wordAt(text: Text, run: number, language: string, known: Known): Word | undefined {
  const number = text.runs.words[run] as number;
  if (number === NO_WORD) return undefined;
  const start = text.runs.starts[run] as number;
  const end = text.runs.ends[run] as number;
  if (isAlphanumeric(text, start - 1) || isAlphanumeric(text, end)) return undefined;
  let word = known[number];
  if (!word) {
    word = readWord(text, start, end, language);
    known[number] = word;
  }
  return word === 'open' ? undefined : word;
}

/** `open` where an expression that begins within the word may go on behind it. */
function readWord(text: Text, start: number, end: number, language: string): Word | 'open' {
  const parts: Expression[] = [];
  for (let i = start; i < end; ) {
    if (i > start && nodeBehind(innerWords, text, i, end) !== 0) return 'open';
    const found = longestFrom(text, i, language, undefined, end);
    if (found) parts.push({ concepts: found.concepts, start: found.start - start, end: found.end - start });
    i = found ? found.end : i + 1;
  }
  return { length: end - start, parts, node: nodeBehind(words, text, start, end) };
}

/** Where a walk from `start` goes on at `end`; 0 where it does not. */
function nodeBehind(patterns: typeof words, text: Text, start: number, end: number): number {
  let node = patterns.root(text.units[start] as number, secondUnit(text, start));
  for (let i = start; i < end && node !== 0; i++) node = patterns.next(node, text.units[i] as number);
  return node !== 0 && patterns.goesOn(node) ? node : 0;
}

/**
 * The longest expression from a position on.
 * @param behind has the walk begin behind this word, for what is longer than it.
 */
function longestFrom(
  text: Text,
  start: number,
  language: string,
  behind?: Word,
  limit = text.length,
): Expression | undefined {
  const { units } = text;
  const patterns = startsWord(text, start) ? words : innerWords;
  let node = behind ? behind.node : patterns.root(units[start] as number, secondUnit(text, start));
  let best: readonly Meaning[] | undefined;
  let bestEnd = start;
  let wordEnd = start;
  for (let i = behind ? start + behind.length : start; i < limit && node !== 0; i++) {
    node = patterns.next(node, units[i] as number);
    const meanings = patterns.payloads(node);
    const end = meanings ? furthestEnd(meanings, text, start, i + 1, language) : 0;
    if (end === 0) continue;
    best = meanings;
    bestEnd = i + 1;
    wordEnd = end;
  }
  return best && { concepts: conceptsAt(best, text, start, bestEnd, wordEnd, language), start, end: wordEnd };
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

function conceptsAt(
  meanings: readonly Meaning[],
  text: Text,
  start: number,
  end: number,
  wordEnd: number,
  language: string,
): readonly Concept[] {
  let concepts: readonly Concept[] = [];
  for (const meaning of meanings) {
    if (wordEndOf(meaning, text, start, end, language) !== wordEnd) continue;
    const own = conceptsOf(meaning, text.units.subarray(start, end));
    concepts = concepts.length === 0 ? own : [...new Set([...concepts, ...own])];
  }
  return concepts;
}

function inflectionEnd({ length, classes }: Text, end: number): number {
  let i = end;
  while (i < length && i - end < MAX_INFLECTION && classes[i] === LETTER) i++;
  return i;
}

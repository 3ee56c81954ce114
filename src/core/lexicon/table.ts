import { characterClass, HARD, LETTER, SEPARATOR, SOFT, UNSPACED } from '../text/characters.ts';
import { Patterns } from '../text/patterns.ts';
import { beginningOf, endsWord, foldTerm, isAlphanumeric, startsWord, type Text } from '../text/text.ts';
import type { Concept } from './concepts.ts';
import { lexicons } from './index.ts';

/** Letters that a word may go on for after a `term*`. */
const MAX_INFLECTION = 6;
/** Terms this short must stand alone: "qd" is no part of "qd35". */
const SHORT = 3;

/** A term as a language file has it. */
interface MarkedTerm {
  readonly concept: Concept;
  readonly language: string;
  readonly text: string;
}

/** What an expression stands for, under one set of conditions. */
interface Meaning {
  /** Language the expression is limited to; empty for everywhere. */
  readonly language: string;
  readonly inflected: boolean;
  readonly own: Concept[];
  transparent: boolean;
  /** With those that stay visible within; looked for when a text first has the expression. */
  all?: readonly Concept[];
}

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

/** Terms that begin at a word's start, and those that may also begin within a word. */
const words = new Patterns<MarkedTerm, Meaning>((term, add) => compile(term, add, TRANSPARENT));
const innerWords = new Patterns<MarkedTerm, Meaning>((term, add) => compile(term, add, NONE));

/** What stays visible within a longer expression: a "wireless studio headphone" is wireless, and a headphone. */
const VISIBLE: ReadonlySet<Concept> = new Set<Concept>([
  'headphones',
  'earphones',
  'headset',
  'wireless',
  'wired',
  'inEar',
  'overEar',
  'onEar',
  'neckband',
  'trueWireless',
  'boneConduction',
]);
/** The concepts whose expressions are looked into; "headset stand" is opaque, its headset is none. */
const TRANSPARENT: ReadonlySet<Concept> = new Set<Concept>([
  'headphones',
  'earphones',
  'headset',
  'gamingHeadset',
  'officeHeadset',
  'contactCentreHeadset',
  'earpiece',
  'inEar',
  'trueWireless',
  'neckband',
  'overEar',
  'onEar',
  'headband',
  'boneConduction',
  'openEarClip',
  'earHook',
  'oneEar',
  'office',
  'contactCentre',
  'twoWayRadio',
  'aviation',
  'intercom',
  'industrial',
  'studio',
  'kids',
  'music',
  'wireless',
  'wired',
  'usb',
  'withMic',
  'gaming',
]);

const NONE: ReadonlySet<Concept> = new Set();

for (const { language: tag, terms } of lexicons) {
  const language = primaryLanguage(tag);
  for (const [concept, list] of Object.entries(terms) as [Concept, readonly string[]][]) {
    for (const text of list) announce({ concept, language, text });
  }
}

function announce(term: MarkedTerm): void {
  const inner = term.text.startsWith('*') || term.text.startsWith('!*');
  for (const spelling of spellings(term.text, term.language)) {
    const begins = beginningOf(spelling);
    words.announce(begins, term);
    if (inner) innerWords.announce(begins, term);
  }
}

/** Adds a term in every way that it may be spelled. */
function compile(
  { concept, language, text }: MarkedTerm,
  add: (pattern: readonly number[]) => Meaning[] | undefined,
  transparent: ReadonlySet<Concept>,
): void {
  const limit = text.startsWith('!') ? language : '';
  const inflected = text.endsWith('*');
  for (const spelling of spellings(text, language)) {
    for (const pattern of gapVariants(foldTerm(spelling))) {
      const meanings = add(pattern);
      if (!meanings) continue;
      const meaning = meaningUnder(limit, inflected, meanings);
      if (!meaning.own.includes(concept)) meaning.own.push(concept);
      meaning.transparent ||= transparent.has(concept);
    }
  }
}

/** The one under these conditions among an expression's meanings, added where it is missing. */
function meaningUnder(language: string, inflected: boolean, meanings: Meaning[]): Meaning {
  const known = meanings.find(other => other.language === language && other.inflected === inflected);
  if (known) return known;
  const meaning: Meaning = { language, inflected, own: [], transparent: false };
  meanings.push(meaning);
  return meaning;
}

/** German umlauts are also written ae, oe, ue. */
function spellings(text: string, language: string): string[] {
  if (language !== 'de' || !/[äöüß]/.test(text)) return [text];
  const long = text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
  return [text, long];
}

/** "over-the-ear" is also written "over the ear", "overtheear"; up to two gaps may each be missing. */
function gapVariants(units: readonly number[]): (readonly number[])[] {
  const gaps = units.reduce((count, unit) => (unit === SEPARATOR ? count + 1 : count), 0);
  if (gaps === 0) return [units];
  const closed = units.filter(unit => unit !== SEPARATOR);
  if (gaps !== 2) return [units, closed];
  const [first, last] = [units.indexOf(SEPARATOR), units.lastIndexOf(SEPARATOR)];
  return [units, closed, units.filter((_, i) => i !== first), units.filter((_, i) => i !== last)];
}

/** The part of a language tag that lexicons are kept by: "pt-BR" → "pt", "no" → "nb". */
export function primaryLanguage(tag: string | undefined): string {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
}

/**
 * Finds the lexicon's words in text: leftmost, longest, without overlap. Linear in the text's length: a walk
 * from a position is bounded by the longest term.
 */
export function findWords(text: Text, language: string): Hit[] {
  const hits: Hit[] = [];
  let phrase = 0;
  for (let i = 0; i < text.length; i++) {
    const type = text.classes[i];
    if (type === HARD) phrase++;
    if (type === HARD || type === SOFT) continue;
    const found = longestFrom(text, i, language);
    if (!found) continue;
    hits.push({
      concepts: found.concepts,
      start: text.offsets[i] as number,
      end: (text.offsets[found.end - 1] as number) + 1,
      phrase,
      index: hits.length,
    });
    i = found.end - 1;
  }
  return hits;
}

interface Expression {
  readonly concepts: readonly Concept[];
  readonly end: number;
}

function longestFrom(text: Text, start: number, language: string): Expression | undefined {
  const { length, units } = text;
  const patterns = startsWord(text, start) ? words : innerWords;
  let node = patterns.root(units[start] as number, secondUnit(text, start));
  let best: readonly Meaning[] | undefined;
  let bestEnd = start;
  let wordEnd = start;
  for (let i = start; i < length && node !== 0; i++) {
    node = patterns.next(node, units[i] as number);
    const meanings = patterns.payloads(node);
    const end = meanings ? furthestEnd(meanings, text, start, i + 1, language) : 0;
    if (end === 0) continue;
    best = meanings;
    bestEnd = i + 1;
    wordEnd = end;
  }
  return best && { concepts: conceptsOf(best, text, start, bestEnd, wordEnd, language), end: wordEnd };
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

function conceptsOf(
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
    meaning.all ??= withVisible(meaning, text.units.subarray(start, end));
    concepts = concepts.length === 0 ? meaning.all : [...new Set([...concepts, ...meaning.all])];
  }
  return concepts;
}

/** What the expression stands for, and what parts of it do by themselves. */
function withVisible({ own, transparent }: Meaning, units: Uint16Array): readonly Concept[] {
  if (!transparent) return own;
  const all = new Set(own);
  const spaced = units.includes(SEPARATOR) || characterClass(units[0] ?? 0) !== UNSPACED;
  const mayPart = (i: number) =>
    i === 0 || i === units.length || !spaced || units[i - 1] === SEPARATOR || units[i] === SEPARATOR;
  for (let start = 0; start < units.length; start++) {
    if (!mayPart(start)) continue;
    for (let end = units.length; end > start; end--) {
      if (end - start === units.length || !mayPart(end)) continue;
      for (const concept of meant(units.subarray(start, end))) if (VISIBLE.has(concept)) all.add(concept);
    }
  }
  return [...all];
}

function meant(units: Uint16Array): readonly Concept[] {
  const [first = 0, second = 0, third = 0] = units;
  let node = words.root(first, second === SEPARATOR ? third : second);
  for (const unit of units) node = words.next(node, unit);
  return words.payloads(node)?.flatMap(({ own }) => own) ?? [];
}

function inflectionEnd({ length, classes }: Text, end: number): number {
  let i = end;
  while (i < length && i - end < MAX_INFLECTION && classes[i] === LETTER) i++;
  return i;
}

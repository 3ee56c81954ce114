import { characterClass, SEPARATOR, UNSPACED } from '../text/characters.ts';
import { Patterns } from '../text/patterns.ts';
import { beginningOf, foldTerm } from '../text/text.ts';
import { ConceptSet } from './concept-set.ts';
import type { Concept } from './concepts.ts';
import { lexicons } from './index.ts';

/** A term as a language file has it. */
interface MarkedTerm {
  readonly concept: Concept;
  readonly language: string;
  readonly text: string;
}

/** What an expression stands for, under one set of conditions. */
export interface Meaning {
  /** Language the expression is limited to; empty for everywhere. */
  readonly language: string;
  readonly inflected: boolean;
  readonly own: Concept[];
  transparent: boolean;
  /** With those that stay visible within; looked for when a text first has the expression. */
  all?: Meant;
}

/** Concepts, each once, and the same as a set. */
export interface Meant {
  readonly concepts: readonly Concept[];
  readonly set: ConceptSet;
}

export function meant(concepts: Iterable<Concept>): Meant {
  const list = [...new Set(concepts)];
  return { concepts: list, set: ConceptSet.of(...list) };
}

/** Terms that begin at a word's start, and those that may also begin within a word. */
export const words = new Patterns<MarkedTerm, Meaning>((term, add) => compile(term, add, TRANSPARENT));
export const innerWords = new Patterns<MarkedTerm, Meaning>((term, add) => compile(term, add, NONE));

/** What stays visible within a longer expression: a "wireless studio headphone" is wireless, and a headphone. */
const VISIBLE = ConceptSet.of(
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
);
/** The concepts whose expressions are looked into; "headset stand" is opaque, its headset is none. */
const TRANSPARENT = ConceptSet.of(
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
);

const NONE = new ConceptSet();

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
  transparent: ConceptSet,
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
  const lower = (tag ?? '').toLowerCase();
  const end = lower.search(/[-_]/);
  const primary = end < 0 ? lower : lower.slice(0, end);
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
}

/** What the expression stands for, and what parts of it do by themselves. */
export function meantBy(meaning: Meaning, units: Uint16Array): Meant {
  meaning.all ??= meant(meaning.transparent ? withVisible(meaning, units) : meaning.own);
  return meaning.all;
}

function withVisible({ own }: Meaning, units: Uint16Array): Set<Concept> {
  const all = new Set(own);
  const spaced = units.includes(SEPARATOR) || characterClass(units[0] ?? 0) !== UNSPACED;
  const mayPart = (i: number) =>
    i === 0 || i === units.length || !spaced || units[i - 1] === SEPARATOR || units[i] === SEPARATOR;
  for (let start = 0; start < units.length; start++) {
    if (!mayPart(start)) continue;
    for (let end = units.length; end > start; end--) {
      if (end - start === units.length || !mayPart(end)) continue;
      for (const concept of ownConcepts(units.subarray(start, end)))
        if (VISIBLE.has(concept)) all.add(concept);
    }
  }
  return all;
}

function ownConcepts(units: Uint16Array): readonly Concept[] {
  const [first = 0, second = 0, third = 0] = units;
  const root = words.root(first, second === SEPARATOR ? third : second);
  return words.payloads(words.walk(root, units, 0, units.length))?.flatMap(({ own }) => own) ?? [];
}

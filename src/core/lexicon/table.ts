import { characterClass, DIGIT, HARD, IGNORED, LETTER, SOFT, UNSPACED } from '../text/characters.ts';
import { endsWord, foldTerm, SEPARATOR, startsWord, type Text } from '../text/text.ts';
import { Trie } from '../text/trie.ts';
import { CONCEPTS, type Concept, type Lexicon } from './concepts.ts';
import { lexicons } from './index.ts';

/** Concepts by number; a hit names its concepts by these. */
export const CONCEPT_NAMES = Object.keys(CONCEPTS) as readonly Concept[];

/** Letters that a word may go on for after a `term*`. */
const MAX_INFLECTION = 6;
/** Terms this short must stand alone: "qd" is no part of "qd35". */
const SHORT = 3;

interface Term {
  readonly concept: Concept;
  /** Language the term is limited to; empty for everywhere. */
  readonly language: string;
  readonly inflected: boolean;
  readonly short: boolean;
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

const trie = new Trie<Term>();
/** Terms that begin at a word's start, and those that may also begin within a word. */
const WORD_ROOT = trie.root();
const INNER_ROOT = trie.root();

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

for (const lexicon of lexicons) addLexicon(lexicon);
for (const { units, term } of transparentTerms()) {
  for (const concept of visibleWithin(units)) trie.add(WORD_ROOT, units, { ...term, concept });
}

interface AddedTerm {
  readonly units: number[];
  readonly term: Term;
}

function transparentTerms(): AddedTerm[] {
  const list: AddedTerm[] = [];
  for (const { language, terms } of lexicons) {
    for (const [concept, marked] of Object.entries(terms) as [Concept, readonly string[]][]) {
      if (TRANSPARENT.has(concept))
        for (const text of marked) list.push(...readTerm(concept, primaryLanguage(language), text));
    }
  }
  return list;
}

/** What a part of the expression stands for by itself. */
function visibleWithin(units: readonly number[]): Concept[] {
  const found = new Set<Concept>();
  const spaced = units.includes(SEPARATOR) || characterClass(units[0] ?? 0) !== UNSPACED;
  const starts = units.flatMap((_, i) => (i === 0 || !spaced || units[i - 1] === SEPARATOR ? [i] : []));
  for (const start of starts) {
    for (let end = units.length; end > start; end--) {
      if (end - start === units.length || (spaced && end < units.length && units[end] !== SEPARATOR))
        continue;
      for (const { concept } of lookUp(units.slice(start, end))) if (VISIBLE.has(concept)) found.add(concept);
    }
  }
  return [...found];
}

function lookUp(units: readonly number[]): readonly Term[] {
  let node = WORD_ROOT;
  for (const unit of units) {
    node = trie.next(node, unit);
    if (node === 0) return [];
  }
  return trie.payloads(node) ?? [];
}

function addLexicon({ language, terms }: Lexicon): void {
  for (const [concept, list] of Object.entries(terms) as [Concept, readonly string[]][]) {
    for (const term of list) addTerm(concept, primaryLanguage(language), term);
  }
}

function addTerm(concept: Concept, lexiconLanguage: string, marked: string): void {
  const inner = marked.replace(/^!/, '').startsWith('*');
  for (const { units, term } of readTerm(concept, lexiconLanguage, marked)) {
    trie.add(WORD_ROOT, units, term);
    if (inner) trie.add(INNER_ROOT, units, term);
  }
}

/** A marked term in every way that it may be spelled. */
function readTerm(concept: Concept, lexiconLanguage: string, marked: string): AddedTerm[] {
  const language = marked.startsWith('!') ? lexiconLanguage : '';
  const inflected = marked.endsWith('*');
  const text = marked.replace(/^!?\*?|\*$/g, '');
  return spellings(text, lexiconLanguage).flatMap(spelling => {
    const units = foldTerm(spelling);
    const short = units.length <= SHORT && characterClass(units[0] ?? 0) !== UNSPACED;
    return gapVariants(units).map(variant => ({
      units: variant,
      term: { concept, language, inflected, short },
    }));
  });
}

/** German umlauts are also written ae, oe, ue. */
function spellings(text: string, language: string): string[] {
  if (language !== 'de' || !/[äöüß]/.test(text)) return [text];
  const long = text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
  return [text, long];
}

/** "over-the-ear" is also written "over the ear", "overtheear"; up to two gaps may each be missing. */
function gapVariants(units: readonly number[]): number[][] {
  const gaps = units.flatMap((unit, i) => (unit === SEPARATOR ? [i] : []));
  if (gaps.length === 0) return [[...units]];
  const without = (dropped: readonly number[]) => units.filter((_, i) => !dropped.includes(i));
  const variants = [[...units], without(gaps)];
  if (gaps.length === 2) for (const gap of gaps) variants.push(without([gap]));
  return variants;
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
    if (type === HARD || type === SOFT || type === IGNORED) continue;
    const found = longestFrom(text, i, language);
    if (!found) continue;
    hits.push({ concepts: found.concepts, start: i, end: found.end, phrase, index: hits.length });
    i = found.end - 1;
  }
  return hits;
}

/** What follows a first unit, as terms are folded; 0 at the phrase's end. */
function secondUnit({ length, classes, folded }: Text, start: number): number {
  let i = start + 1;
  while (i < length && classes[i] === IGNORED) i++;
  if (i >= length || classes[i] === HARD) return 0;
  return classes[i] === SOFT ? SEPARATOR : (folded[i] as number);
}

function longestFrom(text: Text, start: number, language: string) {
  const atWord = startsWord(text, start);
  let node = atWord ? WORD_ROOT : INNER_ROOT;
  if (!trie.mayBegin(node, text.folded[start] as number, secondUnit(text, start))) return undefined;
  let best: { concepts: Concept[]; end: number } | undefined;
  let i = start;
  while (i < text.length) {
    const type = text.classes[i];
    if (type === HARD) break;
    if (type === SOFT) {
      node = trie.next(node, SEPARATOR);
      if (node === 0) break;
      while (i < text.length && (text.classes[i] === SOFT || text.classes[i] === IGNORED)) i++;
      continue;
    }
    i++;
    if (type === IGNORED) continue;
    node = trie.next(node, text.folded[i - 1] as number);
    if (node === 0) break;
    const terms = trie.payloads(node);
    if (terms) best = accepted(terms, text, start, i, language) ?? best;
  }
  return best;
}

/** The concepts of those terms that may end here, and where the word they stand in ends. */
function accepted(terms: readonly Term[], text: Text, start: number, end: number, language: string) {
  let found: { concepts: Concept[]; end: number } | undefined;
  for (const term of terms) {
    if (term.language !== '' && term.language !== language) continue;
    const wordEnd = term.inflected ? inflectionEnd(text, end) : end;
    if (!endsWord(text, wordEnd)) continue;
    if (term.short && touchesAlphanumeric(text, start, wordEnd)) continue;
    if (!found || wordEnd > found.end) found = { concepts: [term.concept], end: wordEnd };
    else if (wordEnd === found.end && !found.concepts.includes(term.concept))
      found.concepts.push(term.concept);
  }
  return found;
}

function inflectionEnd(text: Text, end: number): number {
  let i = end;
  while (
    i < text.length &&
    i - end < MAX_INFLECTION &&
    (text.classes[i] === LETTER || text.classes[i] === IGNORED)
  )
    i++;
  return i;
}

function touchesAlphanumeric(text: Text, start: number, end: number): boolean {
  const before = start > 0 ? text.classes[start - 1] : HARD;
  const after = end < text.length ? text.classes[end] : HARD;
  return before === LETTER || before === DIGIT || after === LETTER || after === DIGIT;
}

import { SEPARATOR } from '../text/characters.ts';
import { isAlphanumeric, type Text, vocabulary } from '../text/text.ts';
import { NO_WORD } from '../text/vocabulary.ts';
import type { ConceptSet } from './concept-set.ts';
import type { Concept } from './concepts.ts';
import {
  type Conditions,
  conditionsWithin,
  type Expression,
  longestBehind,
  longestFrom,
  nodesBehind,
} from './expression.ts';
import { lexicons } from './index.ts';
import { type Meant, primaryLanguage } from './meanings.ts';

/** Words found in a field: which concepts they stand for, and where. */
export interface Hit {
  readonly concepts: readonly Concept[];
  /** The same, to be compared. */
  readonly set: ConceptSet;
  readonly start: number;
  readonly end: number;
  /** The same in the text as it is seen, where spaces don't add up. */
  readonly from: number;
  readonly to: number;
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
  const add = ({ concepts, set }: Meant, start: number, end: number) =>
    hits.push({
      concepts,
      set,
      start: text.offsets[start] as number,
      end: (text.offsets[end - 1] as number) + 1,
      from: start,
      to: end,
      phrase,
      index: hits.length,
    });
  const { runs } = text;
  const place = places.get(language) ?? 0;
  let next = 0;
  for (let run = 0; run < runs.length; run++) {
    const start = runs.starts[run] as number;
    const end = runs.ends[run] as number;
    if (end <= next) continue;
    phrase = runs.phrases[run] as number;
    const word = start < next ? undefined : wordAt(text, run, language, place);
    if (!word?.parts) {
      next = Math.max(start, next);
      while (next < end) {
        const found = longestFrom(text, next, language);
        if (found) add(found.meant, found.start, found.end);
        next = found ? found.end : next + 1;
      }
      continue;
    }
    const isSpaced = end < text.length && text.units[end] === SEPARATOR;
    const node = isSpaced ? word.spaced : word.node;
    const longer =
      node === 0 ? undefined : longestBehind(node, isSpaced ? end + 1 : end, text, start, language);
    if (longer) add(longer.meant, longer.start, longer.end);
    else for (const part of word.parts) add(part.meant, start + part.start, start + part.end);
    next = longer ? longer.end : end;
  }
  return hits;
}

/** All that the lexicon has within a word. Places count from its start. */
interface Word {
  /** Language and neighbours for which this holds, as far as the mask has them. */
  readonly under: number;
  readonly mask: number;
  /** Where a walk from its start goes on right behind it, and behind a space; 0 where no expression does. */
  readonly node: number;
  readonly spaced: number;
  /** Undefined where an expression that begins within the word may go on behind it. */
  readonly parts: readonly Expression[] | undefined;
  /** The same word in another language, or beside others. */
  readonly other: Word | undefined;
}

/** Whether letters or digits stand right before, right behind. */
const ANY_NEIGHBOUR = 0b11;
const ANY_LANGUAGE = ~ANY_NEIGHBOUR;

const words = vocabulary.column<Word>();
/** The languages' places in the list; those without a lexicon have no words of their own, and one place. */
const places = new Map(lexicons.map(({ language }, index) => [primaryLanguage(language), index + 1]));

/** What is known of a run; undefined where it is no word. */
function wordAt(text: Text, run: number, language: string, place: number): Word | undefined {
  const number = text.runs.words[run] as number;
  if (number === NO_WORD) return undefined;
  const start = text.runs.starts[run] as number;
  const end = text.runs.ends[run] as number;
  const beside = (isAlphanumeric(text, start - 1) ? 1 : 0) + (isAlphanumeric(text, end) ? 2 : 0);
  const under = place * (ANY_NEIGHBOUR + 1) + beside;
  const first = words[number];
  let word = first;
  while (word && ((word.under ^ under) & word.mask) !== 0) word = word.other;
  if (!word) {
    const { node, spaced } = nodesBehind(text, start, end);
    word = {
      under,
      mask: maskOf(conditionsWithin(text, start, end)),
      node,
      spaced,
      parts: partsOf(text, start, end, language),
      other: first,
    };
    words[number] = word;
  }
  return word;
}

/** Few words mean something in one language only, or only where they stand alone. */
function maskOf({ limited, short }: Conditions): number {
  return (limited ? ANY_LANGUAGE : 0) | (short ? ANY_NEIGHBOUR : 0);
}

function partsOf(text: Text, start: number, end: number, language: string): Expression[] | undefined {
  const parts: Expression[] = [];
  for (let i = start; i < end; ) {
    if (i > start && nodesBehind(text, i, end).node !== 0) return undefined;
    const found = longestFrom(text, i, language, end);
    if (found) parts.push({ meant: found.meant, start: found.start - start, end: found.end - start });
    i = found ? found.end : i + 1;
  }
  return parts;
}

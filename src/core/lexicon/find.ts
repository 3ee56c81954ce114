import { SEPARATOR } from '../text/characters.ts';
import { isAlphanumeric, type Text, vocabulary } from '../text/text.ts';
import { NO_WORD } from '../text/vocabulary.ts';
import type { Concept } from './concepts.ts';
import { type Expression, longestBehind, longestFrom, nodesBehind } from './expression.ts';
import { lexicons } from './index.ts';
import { primaryLanguage } from './meanings.ts';

/** Words found in a field: which concepts they stand for, and where. */
export interface Hit {
  readonly concepts: readonly Concept[];
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
  const add = ({ concepts, start, end }: Expression) =>
    hits.push({
      concepts,
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
        if (found) add(found);
        next = found ? found.end : next + 1;
      }
      continue;
    }
    const isSpaced = end < text.length && text.units[end] === SEPARATOR;
    const node = isSpaced ? word.spaced : word.node;
    const longer =
      node === 0 ? undefined : longestBehind(node, isSpaced ? end + 1 : end, text, start, language);
    if (longer) add(longer);
    else
      for (const { concepts, start: from, end: to } of word.parts)
        add({ concepts, start: start + from, end: start + to });
    next = longer ? longer.end : end;
  }
  return hits;
}

/** All that the lexicon has within a word, in one language, beside letters or digits or not. Places count from its start. */
interface Word {
  readonly under: number;
  /** Where a walk from its start goes on right behind it, and behind a space; 0 where no expression does. */
  readonly node: number;
  readonly spaced: number;
  /** Undefined where an expression that begins within the word may go on behind it. */
  readonly parts: readonly Expression[] | undefined;
  /** The same word in another language, or beside others. */
  readonly other: Word | undefined;
}

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
  const under = place * 4 + beside;
  const first = words[number];
  let word = first;
  while (word && word.under !== under) word = word.other;
  if (!word) {
    const { node, spaced } = nodesBehind(text, start, end);
    word = { under, node, spaced, parts: partsOf(text, start, end, language), other: first };
    words[number] = word;
  }
  return word;
}

function partsOf(text: Text, start: number, end: number, language: string): Expression[] | undefined {
  const parts: Expression[] = [];
  for (let i = start; i < end; ) {
    if (i > start && nodesBehind(text, i, end).node !== 0) return undefined;
    const found = longestFrom(text, i, language, end);
    if (found) parts.push({ concepts: found.concepts, start: found.start - start, end: found.end - start });
    i = found ? found.end : i + 1;
  }
  return parts;
}

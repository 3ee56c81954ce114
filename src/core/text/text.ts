import {
  characterClass,
  DIGIT,
  foldUnit,
  HARD,
  IGNORED,
  LETTER,
  SEPARATOR,
  SOFT,
  UNSPACED,
} from './characters.ts';
import { type Beginning, beginning } from './patterns.ts';
import { NO_WORD, Vocabulary } from './vocabulary.ts';

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const SPACE = 0x20;
const HASH_FACTOR = 0x01000193;

/**
 * Text prepared for matching, as parallel arrays: ignorable characters are gone and a run of separators is one
 * SEPARATOR. It lives in shared memory and is good until the next call of {@link prepare}.
 */
export interface Text {
  /** How many units there are; what stands behind them is left over from other texts. */
  length: number;
  /** Folded units. */
  units: Uint16Array;
  classes: Uint8Array;
  /** Where each unit stands in the original string. */
  offsets: Int32Array;
  /** Whether the original has ignorable characters. */
  hidesUnits: boolean;
  readonly runs: Runs;
}

/** All of a text but its separators, in runs of letters, of digits, and single units of scripts without spaces. */
export interface Runs {
  length: number;
  starts: Int32Array;
  ends: Int32Array;
  /** The numbers in the {@link vocabulary} of runs of letters; NO_WORD for others. */
  words: Int32Array;
  /** Phrases are parted by commas, brackets and the like; runs of one phrase share the number. */
  phrases: Int32Array;
}

const shared = room(1024);

function room(size: number): Text {
  return {
    length: 0,
    units: new Uint16Array(size),
    classes: new Uint8Array(size),
    offsets: new Int32Array(size),
    hidesUnits: false,
    runs: {
      length: 0,
      starts: new Int32Array(size),
      ends: new Int32Array(size),
      words: new Int32Array(size),
      phrases: new Int32Array(size),
    },
  };
}

/** All words that were met. */
export const vocabulary = new Vocabulary();

/** Prepares text in one pass, linear in its length. */
export function prepare(original: string): Text {
  if (original.length > shared.units.length) Object.assign(shared, room(original.length * 2));
  const { units, classes, offsets } = shared;
  let length = 0;
  let hidesUnits = false;
  let previous = HARD;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    let type = characterClass(unit);
    if (type === IGNORED) {
      hidesUnits = true;
      continue;
    }
    if (unit === COMMA && isDecimal(original, i)) type = SOFT;
    if (unit === FULL_STOP && endsSentence(original, i)) type = HARD;
    if (type === SOFT && previous === SOFT) continue;
    units[length] = type === SOFT ? SEPARATOR : foldUnit(unit);
    classes[length] = type;
    offsets[length] = i;
    length++;
    previous = type;
  }
  shared.length = length;
  shared.hidesUnits = hidesUnits;
  findRuns(shared);
  return shared;
}

function findRuns({ length, units, classes, runs }: Text): void {
  vocabulary.makeRoom();
  const { starts, ends, words, phrases } = runs;
  let count = 0;
  let phrase = 0;
  for (let i = 0; i < length; ) {
    const start = i;
    const type = classes[i++];
    if (type === HARD) phrase++;
    if (type === HARD || type === SOFT) continue;
    let hash = units[start] as number;
    if (type !== UNSPACED)
      for (; i < length && classes[i] === type; i++)
        hash = Math.imul(hash ^ (units[i] as number), HASH_FACTOR);
    starts[count] = start;
    ends[count] = i;
    words[count] = type === LETTER ? vocabulary.numberOf(units, start, i, hash) : NO_WORD;
    phrases[count] = phrase;
    count++;
  }
  runs.length = count;
}

/** Whether a word may begin at `index`: "5Mic" begins one at M, but "X100" none at 1 and "micro" none at c. */
export function startsWord({ classes }: Text, index: number): boolean {
  const own = classes[index];
  if (own === UNSPACED) return true;
  const before = index === 0 ? HARD : classes[index - 1];
  if (own === DIGIT && before === LETTER) return false;
  return before !== own || (own !== LETTER && own !== DIGIT);
}

/** Whether a word may end before `index`. */
export function endsWord({ length, classes }: Text, index: number): boolean {
  if (index >= length) return true;
  const last = classes[index - 1];
  return classes[index] !== last || (last !== LETTER && last !== DIGIT);
}

/** Whether a letter or digit of a script with spaces stands at `index`. */
export function isAlphanumeric({ length, classes }: Text, index: number): boolean {
  return index >= 0 && index < length && (classes[index] === LETTER || classes[index] === DIGIT);
}

/** Folds a term of a lexicon or an alias; separator runs become one SEPARATOR. */
export function foldTerm(term: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < term.length; i++) {
    const unit = term.charCodeAt(i);
    const type = characterClass(unit);
    if (type === IGNORED) continue;
    if (type !== SOFT && type !== HARD) units.push(foldUnit(unit));
    else if (units.length > 0 && units[units.length - 1] !== SEPARATOR) units.push(SEPARATOR);
  }
  if (units[units.length - 1] === SEPARATOR) units.pop();
  return units;
}

/** The first two units of what `foldTerm` makes of a stretch of text, separators left out; 0 where there is none. */
export function beginningOf(text: string, from = 0, to = text.length): Beginning {
  let first = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const type = characterClass(unit);
    if (type === IGNORED || type === SOFT || type === HARD) continue;
    if (first !== 0) return beginning(first, foldUnit(unit));
    first = foldUnit(unit);
  }
  return beginning(first, 0);
}

function isDecimal(text: string, comma: number): boolean {
  return isDigit(text.charCodeAt(comma - 1)) && isDigit(text.charCodeAt(comma + 1));
}

function endsSentence(text: string, stop: number): boolean {
  const next = text.charCodeAt(stop + 1);
  return Number.isNaN(next) || characterClass(next) === HARD || next <= SPACE;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

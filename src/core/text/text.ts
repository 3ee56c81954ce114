import { characterClass, DIGIT, foldUnit, HARD, IGNORED, LETTER, SOFT, UNSPACED } from './characters.ts';

/** The folded unit that stands for a run of separators within a phrase. */
export const SEPARATOR = 0x20;

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const SPACE = 0x20;

/**
 * Text prepared for matching; positions are those of the original string. It lives in shared memory and is
 * good until the next call of {@link prepare}.
 */
export interface Text {
  length: number;
  classes: Uint8Array;
  folded: Uint16Array;
}

const shared: Text = { length: 0, classes: new Uint8Array(1024), folded: new Uint16Array(1024) };

/** Prepares text in one pass, linear in its length. */
export function prepare(original: string): Text {
  const length = original.length;
  if (length > shared.classes.length) {
    shared.classes = new Uint8Array(length * 2);
    shared.folded = new Uint16Array(length * 2);
  }
  shared.length = length;
  const { classes, folded } = shared;
  for (let i = 0; i < length; i++) {
    const unit = original.charCodeAt(i);
    folded[i] = foldUnit(unit);
    classes[i] = characterClass(unit);
    if (unit === COMMA && isDecimal(original, i)) classes[i] = SOFT;
    if (unit === FULL_STOP && endsSentence(original, i)) classes[i] = HARD;
  }
  return shared;
}

/** Whether a word may begin at `index`: "5Mic" begins one at M, but "X100" none at 1 and "micro" none at c. */
export function startsWord(text: Text, index: number): boolean {
  const own = text.classes[index];
  if (own === UNSPACED) return true;
  const before = index === 0 ? HARD : text.classes[index - 1];
  if (own === DIGIT && before === LETTER) return false;
  return before !== own || (own !== LETTER && own !== DIGIT);
}

/** Whether a word may end before `index`. */
export function endsWord(text: Text, index: number): boolean {
  if (index >= text.length) return true;
  const next = text.classes[index];
  const last = text.classes[index - 1];
  if (next === IGNORED) return endsWord(text, index + 1);
  return next !== last || (last !== LETTER && last !== DIGIT);
}

/** Folds a term of a lexicon or an alias; separator runs become one SEPARATOR. */
export function foldTerm(term: string): number[] {
  const units: number[] = [];
  for (let i = 0; i < term.length; i++) {
    const unit = term.charCodeAt(i);
    const type = characterClass(unit);
    if (type === IGNORED) continue;
    if (type !== SOFT && type !== HARD) units.push(foldUnit(unit));
    else if (units.length > 0 && units.at(-1) !== SEPARATOR) units.push(SEPARATOR);
  }
  if (units.at(-1) === SEPARATOR) units.pop();
  return units;
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

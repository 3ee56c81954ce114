/**
 * Characters as matching sees them. Folding maps one UTF-16 unit to one unit, so a position in folded
 * text is the same position in the page's own text, and a quote can be cut without any mapping.
 */

/** Ends a phrase: comma, bracket, bar, line break. */
export const HARD = 0;
/** Parts words within a phrase: space, hyphen, slash, dot, apostrophe. */
export const SOFT = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** A letter of a script that doesn't part its words: no boundary is needed around it. */
export const UNSPACED = 4;
/** Nothing at all: soft hyphen, zero-width characters, combining marks. */
export const IGNORED = 5;

/** The folded unit that stands for a run of separators within a phrase. */
export const SEPARATOR = 0x20;

const LETTERS_AND_DIGITS = /[\p{L}\p{N}\p{Mc}]/u;
const UNSPACED_SCRIPTS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\u30fc]/u;
const IGNORABLE = /[\p{Mn}\p{Cf}\u0640\uff9e\uff9f]/u;
const SOFT_SEPARATORS = /[\s\-/_.'’`´*®™©"“”„+&:~\u2010-\u2015\u00a0\u3000\uff0d\uff0f\uff0e]/u;
const LINE_BREAKS = /[\n\r\u2028\u2029]/u;
/** Letters whose decomposition keeps no base letter. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 's',
  ı: 'i',
  ħ: 'h',
  æ: 'a',
  œ: 'o',
  ð: 'd',
  þ: 't',
};

const SIZE = 0x10000;
const UNKNOWN = 0xff;
const classes = new Uint8Array(SIZE).fill(UNKNOWN);
const folded = new Uint16Array(SIZE);

function learn(unit: number): void {
  const char = String.fromCharCode(unit);
  const base = foldedUnit(char);
  classes[unit] = classOf(char);
  // What ends a phrase must not pass for a letter or a space: "№" stays, "（" is a bracket.
  folded[unit] = classes[unit] === HARD && classOf(String.fromCharCode(base)) !== HARD ? unit : base;
}

function classOf(char: string): number {
  if (IGNORABLE.test(char)) return IGNORED;
  if (LINE_BREAKS.test(char)) return HARD;
  if (SOFT_SEPARATORS.test(char)) return SOFT;
  if (UNSPACED_SCRIPTS.test(char)) return UNSPACED;
  if (!LETTERS_AND_DIGITS.test(char)) return HARD;
  return /\p{N}/u.test(char) ? DIGIT : LETTER;
}

function foldedUnit(char: string): number {
  // A Hangul syllable decomposes into its sounds; it is one letter here.
  if (/\p{sc=Hangul}/u.test(char)) return char.charCodeAt(0);
  const lower = char.normalize('NFKD').toLowerCase();
  const base = lower.charAt(0);
  return (PLAIN[base] ?? base).charCodeAt(0);
}

/** @returns HARD, SOFT, LETTER, DIGIT, UNSPACED or IGNORED for the UTF-16 unit. */
export function characterClass(unit: number): number {
  if (classes[unit] === UNKNOWN) learn(unit);
  return classes[unit] as number;
}

/** @returns the unit without case, diacritics, width or kana voicing marks. */
export function foldUnit(unit: number): number {
  if (classes[unit] === UNKNOWN) learn(unit);
  return folded[unit] as number;
}

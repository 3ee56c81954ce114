import type { Hit } from '../lexicon/find.ts';
import { is, type ScannedField } from '../scan.ts';

/** A place in the title: a noun's or a model's. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Languages that put what a compound is about first: "casque support" is no stand, "headset stand" is one. */
export const HEAD_FIRST = new Set([
  'fr',
  'es',
  'pt',
  'it',
  'ro',
  'pl',
  'cs',
  'sk',
  'ru',
  'uk',
  'bg',
  'hr',
  'sl',
  'lt',
  'id',
  'vi',
  'ar',
  'el',
  'ms',
]);

/** The two words before a noun: "with a" case. */
const TWO_WORDS_BEFORE = /(?:\S{1,12}\s+)?\S{1,12}\s*$/;
/** Where those are looked for, in characters. */
const CONNECTOR_REACH = 28;
const CONNECTOR =
  /(^|[\s\d])(with|w\/|and|plus|incl\w*|includes?|mit|und|inkl\w*|avec|et|con|y|e|com|met|en|z|i|med|och|og|s|ve|с|и|з|та|та|dengan|dan|và|\+|&|\/)(?=[\s\d]|$)/iu;
const CONNECTOR_CJK = /[付き付與与和及、＋]|포함|및/u;

/** Whether "with", "and", "+" stands in the text. */
export function isConnected(text: string): boolean {
  return CONNECTOR.test(text) || CONNECTOR_CJK.test(text);
}

/** Whether "with" stands right before the noun: what follows lies in the box. */
export function isContents(text: string, { start }: Hit): boolean {
  const before = TWO_WORDS_BEFORE.exec(text.slice(Math.max(0, start - CONNECTOR_REACH), start));
  return before !== null && isConnected(before[0]);
}

/** "[SALE] (Renewed) ...": whatever stands in brackets before a title begins. */
const PREFACE = /^(?:\s*(?:\[[^\]]{0,40}\]|\([^)]{0,40}\)|【[^】]{0,40}】))+/;

export function inFirstPhrase(text: string, { start }: Hit): boolean {
  const begin = PREFACE.exec(text)?.[0].length ?? 0;
  return start >= begin && inOnePhrase(text, begin, start);
}

/** Whether no comma, bracket or dash parts the text between; the comma in a number does not. */
export function inOnePhrase(text: string, from: number, to: number): boolean {
  return !/,(?!\d)|[;()|[\]【】]|\s[-–—]\s/.test(text.slice(from, to));
}

/** "Headphone audio jack adapter": between noun and head stand but the head's own qualities. */
export function onlyQualitiesBetween(title: ScannedField, from: number, to: number): boolean {
  let rest = title.text.slice(from, to);
  for (const hit of title.hits) {
    if (hit.start >= from && hit.end <= to && is(hit, 'wired', 'usb', 'phonePlug', 'music', 'featurePhrase'))
      rest = rest.replace(title.text.slice(hit.start, hit.end), '');
  }
  return /^[\s\-/]*(?:to)?[\s\-/]*$/.test(rest);
}

/** Whether nothing but spaces and hyphens stands between a name and the noun behind it. */
export function isRightBehind(text: string, name: Span, noun: Span): boolean {
  return noun.start >= name.end && /^[\s-]*$/.test(text.slice(name.end, noun.start));
}

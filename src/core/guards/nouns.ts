import type { Concept } from '../lexicon/concepts.ts';

/** Nouns of things worn to listen. */
export const NAMES: readonly Concept[] = [
  'headphones',
  'earphones',
  'headset',
  'gamingHeadset',
  'officeHeadset',
  'contactCentreHeadset',
  'earpiece',
  'handsfree',
];
/** Ways of wearing; in a title they speak of a wearable too. */
export const WORN: readonly Concept[] = [
  'trueWireless',
  'inEar',
  'neckband',
  'overEar',
  'onEar',
  'boneConduction',
  'openEarClip',
];
/** Nouns of things that go with one. */
export const ACCESSORIES: readonly Concept[] = [
  'alone',
  'part',
  'case',
  'stand',
  'adapter',
  'replacement',
  'accessory',
];

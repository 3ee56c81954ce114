import type { Concept } from '../lexicon/concepts.ts';

/** Nouns of things worn to listen. */
export const NAMES: ReadonlySet<Concept> = new Set<Concept>([
  'headphones',
  'earphones',
  'headset',
  'gamingHeadset',
  'officeHeadset',
  'contactCentreHeadset',
  'earpiece',
  'handsfree',
]);
/** Ways of wearing; in a title they speak of a wearable too. */
export const WORN: ReadonlySet<Concept> = new Set<Concept>([
  'trueWireless',
  'inEar',
  'neckband',
  'overEar',
  'onEar',
  'boneConduction',
  'openEarClip',
]);
/** Nouns of things that go with one. */
export const ACCESSORIES: ReadonlySet<Concept> = new Set<Concept>([
  'alone',
  'part',
  'case',
  'stand',
  'adapter',
  'replacement',
  'accessory',
]);
/** Nouns and ways of wearing together: what a title says of a wearable. */
export const WEARABLE: ReadonlySet<Concept> = new Set<Concept>([...NAMES, ...WORN]);

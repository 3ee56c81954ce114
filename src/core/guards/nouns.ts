import { ConceptSet } from '../lexicon/concept-set.ts';

/** Nouns of things worn to listen. */
export const NAMES = ConceptSet.of(
  'headphones',
  'earphones',
  'headset',
  'gamingHeadset',
  'officeHeadset',
  'contactCentreHeadset',
  'earpiece',
  'handsfree',
);
/** Ways of wearing; in a title they speak of a wearable too. */
export const WORN = ConceptSet.of(
  'trueWireless',
  'inEar',
  'neckband',
  'overEar',
  'onEar',
  'boneConduction',
  'openEarClip',
);
/** Nouns of things that go with one. */
export const ACCESSORIES = ConceptSet.of(
  'alone',
  'part',
  'case',
  'stand',
  'adapter',
  'replacement',
  'accessory',
);
/** Nouns and ways of wearing together: what a title says of a wearable. */
export const WEARABLE = ConceptSet.of(NAMES, WORN);

import { ConceptSet } from '../lexicon/concept-set.ts';
import type { Rule } from './rule.ts';

/** Signs that the plug is not a phone's, or not the point. */
const NOT_FOR_A_PHONE = ConceptSet.of(
  'wireless',
  'gamingHeadset',
  'officeHeadset',
  'contactCentreHeadset',
  'deskLink',
  'office',
  'twoWayRadio',
);

/** Headphones by name with a phone's plug, and no word of how they are worn, are nearly always earphones. */
export default {
  id: 'usual-phone-plug',
  says: { form: 'in-ear' },
  on: ['phonePlug'],
  in: ['title'],
  bonus: -3.4,
  when: (_, { concepts }) => !concepts.meets(NOT_FOR_A_PHONE),
  yes: ['Headphones USB Type-C', 'Headphones for iPhone'],
  no: ['Wireless headphones USB-C', 'Headphones 3.5 mm'],
} satisfies Rule;

import { NAMES } from '../guards/nouns.ts';
import { isOf } from '../scan.ts';
import type { Rule } from './rule.ts';

/** Wireless ones sold with their case or power bank, and no word of how they are worn, are nearly always buds. */
export default {
  id: 'usual-in-pocket',
  says: { form: 'in-ear' },
  on: ['case', 'powerBank'],
  in: ['title'],
  bonus: -3.2,
  when: ({ field, hit }, { concepts }) =>
    concepts.has('wireless') && field.hits.some(other => other.index < hit.index && isOf(NAMES, other)),
  yes: ['Wireless headphones Bluetooth with case', 'Bluetooth headphones, power bank'],
  no: ['Wired headphones with case', 'Power bank'],
} satisfies Rule;

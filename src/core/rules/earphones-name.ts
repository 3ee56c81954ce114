import { is } from '../scan.ts';
import { NAME_FIELDS, type Rule } from './rule.ts';

/** Worn in the ears by the name alone, unless the title calls it headphones first and earphones in passing. */
export default {
  id: 'earphones-name',
  says: { form: 'in-ear', name: 'earphones' },
  on: ['earphones'],
  in: NAME_FIELDS,
  bonus: -0.5,
  when: ({ field, hit }) => !field.hits.some(other => other.index < hit.index && is(other, 'headphones')),
  yes: ['Wired earphones', 'Galaxy Buds', 'IEM with cable'],
  no: ['Headphones', 'Rosebuds for headphones', 'Bluetooth headphone headset earphone'],
} satisfies Rule;

import type { Rule } from './rule.ts';
import { NAME_FIELDS, said } from './said.ts';

/** Worn in the ears by the name alone. */
export default {
  id: 'earphones-name',
  says: { form: 'in-ear', name: 'earphones' },
  bonus: -0.5,
  find: said('earphones', { in: NAME_FIELDS }),
  yes: ['Wired earphones', 'Galaxy Buds', 'IEM with cable'],
  no: ['Headphones', 'Rosebuds for headphones'],
} satisfies Rule;

import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'over-ear',
  says: { form: 'over-ear' },
  find: said('overEar'),
  yes: ['Over-ear headphones', 'Circumaural headset'],
  no: ['On-ear headphones', 'Moreover, early headphones'],
} satisfies Rule;

import type { Rule } from './rule.ts';
import { NAME_FIELDS, said } from './said.ts';

export default {
  id: 'handsfree-name',
  says: { name: 'handsfree', purpose: 'mobile-calls' },
  find: said('handsfree', { in: NAME_FIELDS }),
  yes: ['Stereo handsfree 3.5 mm', 'Hands-free kit for phone'],
  no: ['Headphones'],
} satisfies Rule;

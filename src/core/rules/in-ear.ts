import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'in-ear',
  says: { form: 'in-ear' },
  find: said('inEar'),
  yes: ['In-ear headphones', 'Stereo headset, in the ear'],
  no: ['Over-ear headphones', 'In earnest'],
} satisfies Rule;

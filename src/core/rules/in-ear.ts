import type { Rule } from './rule.ts';

export default {
  id: 'in-ear',
  says: { form: 'in-ear' },
  on: ['inEar'],
  yes: ['In-ear headphones', 'Stereo headset, in the ear'],
  no: ['Over-ear headphones', 'In earnest'],
} satisfies Rule;

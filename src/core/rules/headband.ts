import type { Rule } from './rule.ts';

/** A headband alone leaves over or on the ear open; over is the usual one. */
export default {
  id: 'headband',
  says: { form: 'over-ear' },
  bonus: -2,
  on: ['headband'],
  yes: ['Headset with headband', 'Headphones, wearing style: Head-band'],
  no: ['Band headphones'],
} satisfies Rule;

import type { Rule } from './rule.ts';

export default {
  id: 'over-ear',
  says: { form: 'over-ear' },
  on: ['overEar'],
  yes: ['Over-ear headphones', 'Circumaural headset'],
  no: ['On-ear headphones', 'Moreover, early headphones'],
} satisfies Rule;

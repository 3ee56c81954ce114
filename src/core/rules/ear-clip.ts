import type { Rule } from './rule.ts';

/** Clips and cuffs come in pairs without a band. */
export default {
  id: 'ear-clip',
  says: { form: 'open-ear', pieces: 'separate' },
  bonus: 0.5,
  on: ['openEarClip'],
  yes: ['Ear clip headphones', 'Open-ear earbuds'],
  no: ['Video clip about headphones', 'Open-ear headphones'],
} satisfies Rule;

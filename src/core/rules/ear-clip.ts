import type { Rule } from './rule.ts';

/** Clips and cuffs come in pairs without a band. */
export default {
  id: 'ear-clip',
  says: { form: 'open-ear', pieces: 'separate' },
  bonus: 0.5,
  on: ['openEarClip'],
  in: ['title', 'breadcrumb', 'specs'],
  when: (_, { concepts }) =>
    concepts.has('wireless') || concepts.has('trueWireless') || concepts.has('earphones'),
  yes: ['Wireless ear clip headphones', 'Open-ear earbuds'],
  no: ['Video clip about headphones', 'Ear clip headphones with 3.5 mm jack', 'Open-ear headphones'],
} satisfies Rule;

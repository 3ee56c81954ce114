import type { Rule } from './rule.ts';

/** Wired earphones are in the ear, whatever box a shop's form makes sellers tick. */
export default {
  id: 'wired-earphones',
  says: { form: 'in-ear' },
  on: ['earphones'],
  in: ['title'],
  bonus: 0.1,
  when: (_, { concepts }) =>
    concepts.has('wired') && !concepts.has('wireless') && !concepts.has('headphones'),
  yes: ['Earphone with 3.5 mm jack (White, On the Ear)'],
  no: ['Wireless earphone', 'Headphone with cable'],
} satisfies Rule;

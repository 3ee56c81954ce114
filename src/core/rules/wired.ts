import type { Rule } from './rule.ts';

/** A cable may come with wireless headphones too, so it counts a little less. */
export default {
  id: 'wired',
  says: { link: 'wired' },
  bonus: -0.5,
  on: ['wired'],
  yes: ['Wired earphones 3.5 mm', 'Headphones, jack'],
  no: ['Wireless headphones'],
} satisfies Rule;

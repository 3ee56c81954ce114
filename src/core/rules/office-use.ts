import type { Rule } from './rule.ts';

/** Certified for, or part of, office calls. */
export default {
  id: 'office-use',
  says: { purpose: 'office' },
  on: ['office'],
  yes: ['Headphones certified for Microsoft Teams', 'Headset, UC'],
  no: ['Headphones for home, office, travel'],
} satisfies Rule;

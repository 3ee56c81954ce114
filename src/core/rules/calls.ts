import type { Rule } from './rule.ts';

/** What takes calls has a microphone. */
export default {
  id: 'calls',
  says: { microphone: 'present' },
  bonus: -2,
  on: ['calls'],
  yes: ['Earbuds with hands-free calls', 'Headphones for music & phone calls'],
  no: ['Headphones for music', 'No calls, headphones'],
} satisfies Rule;

import type { Rule } from './rule.ts';

/** A desk phone’s connection. */
export default {
  id: 'desk-link',
  says: { purpose: 'office' },
  on: ['deskLink'],
  yes: ['Headset with RJ9 plug', 'DECT headset for desk phone'],
  no: ['Headset with 3.5 mm plug'],
} satisfies Rule;

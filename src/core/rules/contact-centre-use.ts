import type { Rule } from './rule.ts';

export default {
  id: 'contact-centre-use',
  says: { purpose: 'contact-centre' },
  bonus: -0.5,
  on: ['contactCentre'],
  yes: ['Headset for call center'],
  no: ['Headset'],
} satisfies Rule;

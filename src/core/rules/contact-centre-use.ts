import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'contact-centre-use',
  says: { purpose: 'contact-centre' },
  bonus: -0.5,
  find: said('contactCentre'),
  yes: ['Headset for call center'],
  no: ['Headset'],
} satisfies Rule;

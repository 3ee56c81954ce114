import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'aviation',
  says: { purpose: 'aviation' },
  bonus: 1,
  find: said('aviation'),
  yes: ['Aviation headset', 'Headset for general aviation'],
  no: ['Headset'],
} satisfies Rule;

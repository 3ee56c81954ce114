import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'intercom',
  says: { purpose: 'intercom' },
  bonus: 1,
  find: said('intercom'),
  yes: ['Motorcycle helmet headset', 'Intercom headset'],
  no: ['Headset'],
} satisfies Rule;

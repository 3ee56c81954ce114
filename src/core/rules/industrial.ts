import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'industrial',
  says: { purpose: 'industrial' },
  bonus: 1,
  find: said('industrial'),
  yes: ['Hearing protection headset', 'Ear defenders with radio'],
  no: ['Headset'],
} satisfies Rule;

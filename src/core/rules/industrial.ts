import type { Rule } from './rule.ts';

export default {
  id: 'industrial',
  says: { purpose: 'industrial' },
  bonus: 1,
  on: ['industrial'],
  in: ['title', 'breadcrumb'],
  yes: ['Hearing protection headset', 'Ear defenders with radio'],
  no: ['Headset'],
} satisfies Rule;

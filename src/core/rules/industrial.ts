import { NAME_FIELDS, type Rule } from './rule.ts';

export default {
  id: 'industrial',
  says: { purpose: 'industrial' },
  bonus: 1,
  on: ['industrial'],
  in: NAME_FIELDS,
  yes: ['Hearing protection headset', 'Ear defenders with radio'],
  no: ['Headset'],
} satisfies Rule;

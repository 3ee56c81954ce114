import { NAME_FIELDS, type Rule } from './rule.ts';

export default {
  id: 'aviation',
  says: { purpose: 'aviation' },
  bonus: 1,
  on: ['aviation'],
  in: NAME_FIELDS,
  yes: ['Aviation headset', 'Headset for general aviation'],
  no: ['Headset'],
} satisfies Rule;

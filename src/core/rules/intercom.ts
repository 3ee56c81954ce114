import { NAME_FIELDS, type Rule } from './rule.ts';

export default {
  id: 'intercom',
  says: { purpose: 'intercom' },
  bonus: 1,
  on: ['intercom'],
  in: NAME_FIELDS,
  yes: ['Motorcycle helmet headset', 'Intercom headset'],
  no: ['Headset'],
} satisfies Rule;

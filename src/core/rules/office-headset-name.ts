import { NAME_FIELDS, type Rule } from './rule.ts';

export default {
  id: 'office-headset-name',
  says: { name: 'headset', purpose: 'office' },
  on: ['officeHeadset'],
  in: NAME_FIELDS,
  yes: ['USB headset', 'Computer headset with microphone', 'DECT headset'],
  no: ['Bluetooth headset'],
} satisfies Rule;

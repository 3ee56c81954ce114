import { NAME_FIELDS, type Rule } from './rule.ts';

export default {
  id: 'contact-centre-name',
  says: { name: 'headset', purpose: 'contact-centre' },
  on: ['contactCentreHeadset'],
  in: NAME_FIELDS,
  yes: ['Call center headset'],
  no: ['Headset'],
} satisfies Rule;

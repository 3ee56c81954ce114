import { NAME_FIELDS, type Rule } from './rule.ts';

export default {
  id: 'two-way-radio',
  says: { purpose: 'two-way-radio' },
  bonus: 1,
  on: ['twoWayRadio'],
  in: NAME_FIELDS,
  yes: ['Acoustic tube earpiece with PTT', 'Walkie talkie headset'],
  no: ['FM radio headphones'],
} satisfies Rule;

import { NAME_FIELDS, type Rule } from './rule.ts';

/** The seller’s word headset; it decides nothing alone. */
export default {
  id: 'headset-name',
  says: { name: 'headset' },
  bonus: -1,
  on: ['headset'],
  in: NAME_FIELDS,
  yes: ['Bluetooth headset', 'Stereo Head Set'],
  no: ['Headphones', '3.5 mm headset jack'],
} satisfies Rule;

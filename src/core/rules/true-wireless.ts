import type { Rule } from './rule.ts';

/** Two buds with nothing between them. */
export default {
  id: 'true-wireless',
  says: { form: 'in-ear', pieces: 'separate', link: 'wireless' },
  bonus: 1,
  on: ['trueWireless'],
  yes: ['TWS earbuds', 'True wireless headset', 'Bluetooth Headset (Jet Black, True Wireless)'],
  no: ['Wireless headphones'],
} satisfies Rule;

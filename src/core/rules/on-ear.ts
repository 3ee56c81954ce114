import type { Rule } from './rule.ts';

export default {
  id: 'on-ear',
  says: { form: 'on-ear' },
  on: ['onEar'],
  yes: ['On-ear headphones', 'Bluetooth Headset (Black, On the Ear)'],
  no: ['Headphones on early order', 'In-ear'],
} satisfies Rule;

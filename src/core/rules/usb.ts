import type { Rule } from './rule.ts';

export default {
  id: 'usb',
  says: { link: 'usb' },
  bonus: -0.7,
  on: ['usb'],
  yes: ['Headphones, USB'],
  no: ['Headphones, 3.5 mm'],
} satisfies Rule;

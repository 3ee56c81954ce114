import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'usb',
  says: { link: 'usb' },
  bonus: -0.7,
  find: said('usb'),
  yes: ['Headphones, USB'],
  no: ['Headphones, 3.5 mm'],
} satisfies Rule;

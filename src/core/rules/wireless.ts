import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'wireless',
  says: { link: 'wireless' },
  find: said('wireless'),
  yes: ['Bluetooth headphones', 'Cordless headset'],
  no: ['Wired headphones'],
} satisfies Rule;

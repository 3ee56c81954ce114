import type { Rule } from './rule.ts';

export default {
  id: 'wireless',
  says: { link: 'wireless' },
  on: ['wireless'],
  yes: ['Bluetooth headphones', 'Cordless headset'],
  no: ['Wired headphones'],
} satisfies Rule;

import { NAME_FIELDS, type Rule } from './rule.ts';

export default {
  id: 'gaming-headset-name',
  says: { name: 'headset', purpose: 'gaming' },
  on: ['gamingHeadset'],
  in: NAME_FIELDS,
  yes: ['Gaming headset 7.1', 'Wireless gaming headphones'],
  no: ['Headphones for music, gaming, calls', 'Earbuds with game mode'],
} satisfies Rule;

import type { Rule } from './rule.ts';
import { NAME_FIELDS, said } from './said.ts';

export default {
  id: 'gaming-headset-name',
  says: { name: 'headset', purpose: 'gaming' },
  find: said('gamingHeadset', { in: NAME_FIELDS }),
  yes: ['Gaming headset 7.1', 'Wireless gaming headphones'],
  no: ['Headphones for music, gaming, calls', 'Earbuds with game mode'],
} satisfies Rule;

import type { Rule } from './rule.ts';
import { NAME_FIELDS, said } from './said.ts';

export default {
  id: 'headphones-name',
  says: { name: 'headphones' },
  find: said('headphones', { in: NAME_FIELDS }),
  yes: ['Wireless headphones', 'Stereo Headphone'],
  no: ['Headset', 'Earphones'],
} satisfies Rule;

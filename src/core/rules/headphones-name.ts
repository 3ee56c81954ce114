import { NAME_FIELDS, type Rule } from './rule.ts';

export default {
  id: 'headphones-name',
  says: { name: 'headphones' },
  on: ['headphones'],
  in: NAME_FIELDS,
  yes: ['Wireless headphones', 'Stereo Headphone'],
  no: ['Headset', 'Earphones'],
} satisfies Rule;

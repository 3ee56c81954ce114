import { NAME_FIELDS, type Rule } from './rule.ts';

export default {
  id: 'handsfree-name',
  says: { name: 'handsfree', purpose: 'mobile-calls' },
  on: ['handsfree'],
  in: NAME_FIELDS,
  yes: ['Stereo handsfree 3.5 mm', 'Hands-free kit for phone'],
  no: ['Headphones'],
} satisfies Rule;

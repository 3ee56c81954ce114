import type { Rule } from './rule.ts';

/** Earphones sold for a phone have its remote on the cable. */
export default {
  id: 'for-phone',
  says: { for: 'phone' },
  on: ['phonePlug'],
  in: ['title'],
  yes: ['Earphones for iPhone', 'USB-C earphones for Samsung phone'],
  no: ['Earphones for music'],
} satisfies Rule;

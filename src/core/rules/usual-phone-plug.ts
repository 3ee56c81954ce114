import type { Rule } from './rule.ts';

/** Headphones by name with a phone's plug, and no word of how they are worn, are nearly always earphones. */
export default {
  id: 'usual-phone-plug',
  says: { form: 'in-ear' },
  on: ['phonePlug'],
  in: ['title'],
  bonus: -3.4,
  when: (_, { concepts }) =>
    !concepts.has('wireless') && !concepts.has('gamingHeadset') && !concepts.has('officeHeadset'),
  yes: ['Headphones USB Type-C', 'Headphones for iPhone'],
  no: ['Wireless headphones USB-C', 'Headphones 3.5 mm'],
} satisfies Rule;

import type { Rule } from './rule.ts';

/** It has a microphone, the words don’t say where. */
export default {
  id: 'microphone-included',
  says: { microphone: 'present' },
  on: ['withMic'],
  yes: ['Headphones with mic', 'Earphones w/ microphone', 'Casque with microphone'],
  no: ['Headphones without mic', 'Headphones'],
} satisfies Rule;

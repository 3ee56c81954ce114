import type { Rule } from './rule.ts';

/** The words deny a microphone. */
export default {
  id: 'no-microphone',
  says: { microphone: 'none' },
  on: ['withoutMic'],
  yes: ['Headphones without microphone', 'Stereo headphones (no mic)'],
  no: ['Headphones with microphone', 'Microphone without noise'],
} satisfies Rule;

import type { Rule } from './rule.ts';
import { said } from './said.ts';

/** The words deny a microphone. */
export default {
  id: 'no-microphone',
  says: { microphone: 'none' },
  find: said('withoutMic'),
  yes: ['Headphones without microphone', 'Stereo headphones (no mic)'],
  no: ['Headphones with microphone', 'No microphone noise'],
} satisfies Rule;

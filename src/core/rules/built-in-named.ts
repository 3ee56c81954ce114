import type { Rule } from './rule.ts';
import { said } from './said.ts';

/** A microphone in the housing. */
export default {
  id: 'built-in-named',
  says: { microphone: 'built-in' },
  find: said('builtInMic'),
  yes: [
    'Over-ear headphones with built-in microphone',
    'Earbuds with 4 mics ENC',
    'Headphones, beamforming microphones',
  ],
  no: ['No built-in mic, headphones', 'Headphones for encores'],
} satisfies Rule;

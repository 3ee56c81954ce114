import type { Rule } from './rule.ts';

/** A microphone in the housing. */
export default {
  id: 'built-in-named',
  says: { microphone: 'built-in' },
  on: ['builtInMic'],
  yes: [
    'Over-ear headphones with built-in microphone',
    'Earbuds with 4 mics ENC',
    'Headphones, beamforming microphones',
  ],
  no: ['No built-in mic, headphones', 'Headphones for encores'],
} satisfies Rule;

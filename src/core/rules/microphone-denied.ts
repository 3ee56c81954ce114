import type { Rule } from './rule.ts';

/** "Microphone: No", "without a built-in microphone", "mic not included". */
export default {
  id: 'microphone-denied',
  says: { microphone: 'none' },
  on: ['microphone', 'withMic', 'builtInMic'],
  takes: 'denied',
  yes: [
    { title: 'Headphones', specs: [{ label: 'Microphone', value: 'No' }] },
    { title: 'Headphones', bullets: ['With Mic:No'] },
    'Headphones, microphone not included',
  ],
  no: [
    { title: 'Headphones', specs: [{ label: 'Microphone', value: 'Yes' }] },
    { title: 'Headphones', specs: [{ label: 'Microphone', value: 'No noise, 2 m cable' }] },
  ],
} satisfies Rule;

import { answer } from '../guards/denial.ts';
import type { Concept } from '../lexicon/concepts.ts';
import type { Scan } from '../scan.ts';
import type { Rule } from './rule.ts';

const ABOUT_MICROPHONES: readonly Concept[] = ['microphone', 'withMic', 'builtInMic'];

/** "Microphone: No". */
export default {
  id: 'microphone-row-none',
  says: { microphone: 'none' },
  find: (scan: Scan) =>
    ABOUT_MICROPHONES.flatMap(concept => scan.all(concept)).filter(found => answer(found) === 'no'),
  yes: [
    { title: 'Headphones', specs: [{ label: 'Microphone', value: 'No' }] },
    { title: 'Headphones', bullets: ['With Mic:No'] },
  ],
  no: [
    { title: 'Headphones', specs: [{ label: 'Microphone', value: 'Yes' }] },
    { title: 'Headphones', specs: [{ label: 'Microphone', value: 'No noise, 2 m cable' }] },
  ],
} satisfies Rule;

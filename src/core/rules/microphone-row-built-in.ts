import { inMicrophoneRow } from '../guards/microphone-row.ts';
import type { Rule } from './rule.ts';

export default {
  id: 'microphone-row-built-in',
  says: { microphone: 'built-in' },
  on: ['rowBuiltIn'],
  in: ['specs'],
  when: inMicrophoneRow,
  yes: [{ title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Built-In' }] }],
  no: [
    { title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Boom' }] },
    { title: 'Headphones', specs: [{ label: 'Design', value: 'Built-In' }] },
  ],
} satisfies Rule;

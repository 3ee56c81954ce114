import { inMicrophoneRow } from '../guards/microphone-row.ts';
import type { Rule } from './rule.ts';

export default {
  id: 'microphone-row-inline',
  says: { microphone: 'inline' },
  on: ['rowInline'],
  in: ['specs'],
  when: inMicrophoneRow,
  yes: [{ title: 'Headphones', specs: [{ label: 'Microphone type', value: 'In-Line' }] }],
  no: [
    { title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Boom' }] },
    { title: 'Headphones', specs: [{ label: 'Design', value: 'In-Line' }] },
  ],
} satisfies Rule;

import { inMicrophoneRow } from './microphone-row.ts';
import type { Rule } from './rule.ts';

export default {
  id: 'microphone-row-built-in',
  says: { microphone: 'built-in' },
  find: scan => inMicrophoneRow(scan, 'rowBuiltIn'),
  yes: [{ title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Built-In' }] }],
  no: [
    { title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Boom' }] },
    { title: 'Headphones', specs: [{ label: 'Design', value: 'Built-In' }] },
  ],
} satisfies Rule;

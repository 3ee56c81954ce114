import { inMicrophoneRow } from './microphone-row.ts';
import type { Rule } from './rule.ts';

export default {
  id: 'microphone-row-inline',
  says: { microphone: 'inline' },
  find: scan => inMicrophoneRow(scan, 'rowInline'),
  yes: [{ title: 'Headphones', specs: [{ label: 'Microphone type', value: 'In-Line' }] }],
  no: [
    { title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Boom' }] },
    { title: 'Headphones', specs: [{ label: 'Design', value: 'In-Line' }] },
  ],
} satisfies Rule;

import { inMicrophoneRow } from './microphone-row.ts';
import type { Rule } from './rule.ts';

export default {
  id: 'microphone-row-boom',
  says: { microphone: 'boom' },
  find: scan => inMicrophoneRow(scan, 'rowBoom'),
  yes: [{ title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Boom, detachable' }] }],
  no: [
    { title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Integrated' }] },
    { title: 'Headphones', specs: [{ label: 'Design', value: 'Boom, detachable' }] },
  ],
} satisfies Rule;

import { inMicrophoneRow } from '../guards/microphone-row.ts';
import type { Rule } from './rule.ts';

export default {
  id: 'microphone-row-boom',
  says: { microphone: 'boom' },
  on: ['rowBoom'],
  in: ['specs'],
  when: inMicrophoneRow,
  yes: [{ title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Boom, detachable' }] }],
  no: [
    { title: 'Headphones', specs: [{ label: 'Microphone type', value: 'Integrated' }] },
    { title: 'Headphones', specs: [{ label: 'Design', value: 'Boom, detachable' }] },
  ],
} satisfies Rule;

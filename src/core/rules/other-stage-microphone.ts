import { isHead } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** A microphone with nothing to listen to. */
export default {
  id: 'other-stage-microphone',
  says: { kind: 'other' },
  on: ['stageMic', 'microphone'],
  in: ['title', 'breadcrumb'],
  when: (found, scan) => isHead(scan, 'stage-microphone', found),
  yes: ['Wireless headset microphone'],
  no: ['Headset with microphone'],
} satisfies Rule;

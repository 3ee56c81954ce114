import { head } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** A microphone worn on the head, with nothing to listen to. */
export default {
  id: 'other-stage-microphone',
  says: { kind: 'other' },
  find: scan => {
    const { what, found } = head(scan);
    return what === 'stage-microphone' && found ? [found] : [];
  },
  yes: ['Wireless headset microphone'],
  no: ['Headset with microphone'],
} satisfies Rule;

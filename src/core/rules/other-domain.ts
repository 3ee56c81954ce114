import { head } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** Another field that shares the word. */
export default {
  id: 'other-domain',
  says: { kind: 'other' },
  find: scan => {
    const { what, found } = head(scan);
    return what === 'other-domain' && found ? [found] : [];
  },
  yes: ['VR headset'],
  no: ['Headset for PS5'],
} satisfies Rule;

import { isHead } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** Another field that shares the word. */
export default {
  id: 'other-domain',
  says: { kind: 'other' },
  on: ['otherDomain'],
  in: ['title', 'breadcrumb'],
  when: (found, scan) => isHead(scan, 'other-domain', found),
  yes: ['VR headset'],
  no: ['Headset for PS5'],
} satisfies Rule;

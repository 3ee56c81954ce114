import { isHead } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** An accessory or spare part by its head noun. */
export default {
  id: 'other-accessory',
  says: { kind: 'other' },
  on: ['alone', 'part', 'case', 'stand', 'adapter', 'replacement', 'accessory'],
  in: ['title', 'breadcrumb'],
  when: (found, scan) => isHead(scan, 'accessory', found),
  yes: ['Ear pads for headphones'],
  no: ['Headset with case'],
} satisfies Rule;

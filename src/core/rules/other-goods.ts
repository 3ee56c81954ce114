import { isHead } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** Goods of another kind, perhaps with a wearable in the box. */
export default {
  id: 'other-goods',
  says: { kind: 'other' },
  on: ['otherProduct', 'adapter', 'case', 'part', 'stand'],
  in: ['title', 'breadcrumb'],
  when: (found, scan) => isHead(scan, 'other-product', found),
  yes: ['Laptop with headset'],
  no: ['Headset for laptop'],
} satisfies Rule;

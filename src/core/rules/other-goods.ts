import { isHead } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** Goods of another kind, perhaps with a wearable in the box. */
export default {
  id: 'other-goods',
  says: { kind: 'other' },
  on: ['otherProduct', 'radioSet', 'adapter', 'case', 'part', 'stand'],
  in: ['title', 'breadcrumb'],
  when: (found, scan) => isHead(scan, 'other-product', found),
  yes: ['Laptop with headset', 'Walkie talkies with earpieces'],
  no: ['Headset for laptop', 'Walkie talkie earpiece with mic'],
} satisfies Rule;

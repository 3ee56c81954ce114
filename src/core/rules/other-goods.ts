import { head } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** Goods of another kind, perhaps with a wearable in the box. */
export default {
  id: 'other-goods',
  says: { kind: 'other' },
  find: scan => {
    const { what, found } = head(scan);
    return what === 'other-product' && found ? [found] : [];
  },
  yes: ['Laptop with headset'],
  no: ['Headset for laptop'],
} satisfies Rule;

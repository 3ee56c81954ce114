import { head } from '../guards/head.ts';
import type { Rule } from './rule.ts';

/** An accessory or spare part by its head noun. */
export default {
  id: 'other-accessory',
  says: { kind: 'other' },
  find: scan => {
    const { what, found } = head(scan);
    return what === 'accessory' && found ? [found] : [];
  },
  yes: ['Ear pads for headphones'],
  no: ['Headset with case'],
} satisfies Rule;

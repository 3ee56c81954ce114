import type { Rule } from './rule.ts';

/** Studio, DJ and hi-fi words. */
export default {
  id: 'made-to-listen',
  says: { purpose: 'listening' },
  bonus: -1.5,
  on: ['studio'],
  in: ['title', 'breadcrumb'],
  yes: ['Studio headphones', 'Audiophile planar magnetic headphones'],
  no: ['Headset'],
} satisfies Rule;

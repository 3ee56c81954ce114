import type { Rule } from './rule.ts';
import { said } from './said.ts';

/** Studio, DJ and hi-fi words. */
export default {
  id: 'made-to-listen',
  says: { purpose: 'listening' },
  bonus: -1.5,
  find: said('studio', { in: ['title', 'breadcrumb'] }),
  yes: ['Studio headphones', 'Audiophile planar magnetic headphones'],
  no: ['Headset'],
} satisfies Rule;

import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'for-children',
  says: { for: 'children' },
  find: said('kids', { in: ['title', 'breadcrumb'] }),
  yes: ['Kids headphones'],
  no: ['Headphones'],
} satisfies Rule;

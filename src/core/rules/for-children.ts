import type { Rule } from './rule.ts';

export default {
  id: 'for-children',
  says: { for: 'children' },
  on: ['kids'],
  in: ['title', 'breadcrumb'],
  yes: ['Kids headphones'],
  no: ['Headphones'],
} satisfies Rule;

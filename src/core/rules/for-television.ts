import type { Rule } from './rule.ts';

export default {
  id: 'for-television',
  says: { for: 'television' },
  on: ['television'],
  in: ['title', 'breadcrumb', 'specs'],
  yes: ['Wireless TV headphones', 'RF headphones'],
  no: ['Headphones for music'],
} satisfies Rule;

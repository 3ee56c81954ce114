import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'ear-hook',
  says: { form: 'in-ear' },
  bonus: -1.5,
  find: said('earHook'),
  yes: ['Sport earphones with ear hooks', 'Ear-hook headphones'],
  no: ['Hook for headphones'],
} satisfies Rule;

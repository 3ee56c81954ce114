import type { Rule } from './rule.ts';

export default {
  id: 'ear-hook',
  says: { form: 'in-ear' },
  bonus: -1.5,
  on: ['earHook'],
  yes: ['Sport earphones with ear hooks', 'Ear-hook headphones'],
  no: ['Hook for headphones'],
} satisfies Rule;

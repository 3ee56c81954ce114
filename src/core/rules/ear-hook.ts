import type { Rule } from './rule.ts';

export default {
  id: 'ear-hook',
  says: { form: 'in-ear' },
  bonus: -1.5,
  on: ['earHook'],
  when: (_, { concepts }) =>
    !concepts.includes('deskLink') && !concepts.includes('officeHeadset') && !concepts.includes('office'),
  yes: ['Sport earphones with ear hooks', 'Ear-hook headphones'],
  no: ['Hook for headphones', 'DECT headset with ear hook'],
} satisfies Rule;

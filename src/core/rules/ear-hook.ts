import type { Rule } from './rule.ts';

export default {
  id: 'ear-hook',
  says: { form: 'in-ear' },
  bonus: -1.5,
  on: ['earHook'],
  when: (_, { concepts }) =>
    !concepts.has('deskLink') && !concepts.has('officeHeadset') && !concepts.has('office'),
  yes: ['Sport earphones with ear hooks', 'Ear-hook headphones'],
  no: ['Hook for headphones', 'DECT headset with ear hook'],
} satisfies Rule;

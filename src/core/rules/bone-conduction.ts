import type { Rule } from './rule.ts';

export default {
  id: 'bone-conduction',
  says: { form: 'open-ear' },
  on: ['boneConduction'],
  yes: ['Bone conduction headphones', 'Open-ear sport headset'],
  no: ['Bones of headphones'],
} satisfies Rule;

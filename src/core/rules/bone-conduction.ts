import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'bone-conduction',
  says: { form: 'open-ear' },
  find: said('boneConduction'),
  yes: ['Bone conduction headphones', 'Open-ear sport headset'],
  no: ['Bones of headphones'],
} satisfies Rule;

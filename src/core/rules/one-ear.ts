import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'one-ear',
  says: { form: 'earpiece' },
  bonus: -2.5,
  find: said('oneEar'),
  yes: ['Bluetooth headset mono', 'Single-ear bluetooth'],
  no: ['Stereo headset'],
} satisfies Rule;

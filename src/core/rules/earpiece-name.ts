import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'earpiece-name',
  says: { form: 'earpiece', name: 'earpiece' },
  find: said('earpiece', { in: ['title', 'breadcrumb'] }),
  yes: ['Mono Bluetooth headset', 'Bluetooth earpiece V4.1'],
  no: ['Bluetooth headset'],
} satisfies Rule;

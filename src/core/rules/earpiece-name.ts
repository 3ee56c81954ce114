import type { Rule } from './rule.ts';
import { NAME_FIELDS, said } from './said.ts';

export default {
  id: 'earpiece-name',
  says: { form: 'earpiece', name: 'earpiece' },
  find: said('earpiece', { in: NAME_FIELDS }),
  yes: ['Mono Bluetooth headset', 'Bluetooth earpiece V4.1'],
  no: ['Bluetooth headset'],
} satisfies Rule;

import type { Rule } from './rule.ts';

export default {
  id: 'earpiece-name',
  says: { form: 'earpiece', name: 'earpiece' },
  on: ['earpiece'],
  in: ['title', 'breadcrumb'],
  yes: ['Mono Bluetooth headset', 'Bluetooth earpiece V4.1'],
  no: ['Bluetooth headset'],
} satisfies Rule;

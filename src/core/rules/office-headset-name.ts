import type { Rule } from './rule.ts';
import { NAME_FIELDS, said } from './said.ts';

export default {
  id: 'office-headset-name',
  says: { name: 'headset', purpose: 'office' },
  find: said('officeHeadset', { in: NAME_FIELDS }),
  yes: ['USB headset', 'Computer headset with microphone', 'DECT headset'],
  no: ['Bluetooth headset'],
} satisfies Rule;

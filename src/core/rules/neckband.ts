import type { Rule } from './rule.ts';
import { said } from './said.ts';

export default {
  id: 'neckband',
  says: { form: 'in-ear' },
  find: said('neckband'),
  yes: ['Wireless neckband', 'Bluetooth earphones neckband'],
  no: ['Necklace headphones'],
} satisfies Rule;

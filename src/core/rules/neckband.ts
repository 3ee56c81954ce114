import type { Rule } from './rule.ts';

export default {
  id: 'neckband',
  says: { form: 'in-ear' },
  on: ['neckband'],
  yes: ['Wireless neckband', 'Bluetooth earphones neckband'],
  no: ['Necklace headphones'],
} satisfies Rule;

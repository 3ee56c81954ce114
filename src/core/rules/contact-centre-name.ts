import type { Rule } from './rule.ts';
import { NAME_FIELDS, said } from './said.ts';

export default {
  id: 'contact-centre-name',
  says: { name: 'headset', purpose: 'contact-centre' },
  find: said('contactCentreHeadset', { in: NAME_FIELDS }),
  yes: ['Call center headset'],
  no: ['Headset'],
} satisfies Rule;

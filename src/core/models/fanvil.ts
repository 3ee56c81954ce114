import { brand } from './format.ts';

export default brand(
  'Fanvil',
  [],
  `
~HT101 = on-ear boom contact-centre
~HT102 = on-ear boom contact-centre
~HT201 = on-ear boom contact-centre
~HT202 = on-ear boom contact-centre
~HT301 = on-ear boom contact-centre
~HT302 = on-ear boom contact-centre
~HT301-U = on-ear boom contact-centre
~HT302-U = on-ear boom contact-centre
`,
);

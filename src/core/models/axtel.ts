import { brand } from './format.ts';

export default brand(
  'Axtel',
  [],
  `
Pro = on-ear boom contact-centre
Elite HDvoice = on-ear boom contact-centre
Prime HD, Axtel Prime = on-ear boom contact-centre
Prime MS = on-ear boom contact-centre
Voice UC = on-ear boom contact-centre
One UC = on-ear boom contact-centre
~Prime X3 = on-ear boom contact-centre
~Prime X1 = on-ear boom contact-centre
~Voice 28 = on-ear boom contact-centre
Pro XL = on-ear boom contact-centre
Ultimate HD = on-ear boom contact-centre
`,
);

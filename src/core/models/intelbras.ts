import { brand } from './format.ts';

export default brand(
  'Intelbras',
  [],
  `
~CHS 40 = on-ear boom contact-centre
CHS 40 RJ9 = on-ear boom contact-centre
~CHS 55 = on-ear boom contact-centre
~CHS 60 = on-ear boom contact-centre
~THS 40 = on-ear boom contact-centre
THS 40 RJ9 = on-ear boom contact-centre
THS 40 USB = on-ear boom contact-centre
~THS 50 = on-ear boom contact-centre
~THS 55 = on-ear boom contact-centre
~HSB 20 = on-ear boom contact-centre
~HSB 40 = on-ear boom contact-centre
~HSB 50 = on-ear boom contact-centre
~WHS 60 = on-ear boom contact-centre
~WHS 80 = on-ear boom contact-centre
WHS 60 Duo = on-ear boom contact-centre
`,
);

import { brand } from './format.ts';

export default brand(
  'Mairdi',
  ['MAIRDI'],
  `
MRD-308 = on-ear boom contact-centre
MRD-308S = on-ear boom contact-centre
MRD-308DS = on-ear boom contact-centre
MRD-408 = on-ear boom contact-centre
MRD-408DS = on-ear boom contact-centre
MRD-409 = on-ear boom contact-centre
MRD-509 = on-ear boom contact-centre
MRD-510 = on-ear boom contact-centre
MRD-512 = on-ear boom contact-centre
MRD-609 = on-ear boom contact-centre
MRD-609DS = on-ear boom contact-centre
MRD-612 = on-ear boom contact-centre
MRD-805 = on-ear boom contact-centre
MRD-809 = on-ear boom contact-centre
`,
);

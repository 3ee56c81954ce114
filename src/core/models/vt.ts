import { brand } from './format.ts';

export default brand(
  'VBeT',
  ['VT Headsets', 'VBeT VT'],
  `
VT7000 = on-ear boom contact-centre
VT6000, VT6000UNC = on-ear boom contact-centre
VT8000, VT8000UNC = on-ear boom contact-centre
VT6200 = on-ear boom contact-centre
VT6300 = on-ear boom contact-centre
VT5000 = on-ear boom contact-centre
VT2080 = on-ear boom contact-centre
VT2000 = on-ear boom contact-centre
VT9602 = on-ear boom contact-centre
~VT X200 = on-ear boom contact-centre
~VT X208 = on-ear boom contact-centre
~VT X300 = on-ear boom contact-centre
VT9605 = on-ear boom contact-centre
`,
);

import { brand } from './format.ts';

export default brand(
  'Avaya',
  [],
  `
L119 = on-ear boom contact-centre
L129 = on-ear boom contact-centre
L139 = on-ear boom contact-centre
L149 = on-ear boom contact-centre
L159 = on-ear boom contact-centre
L219 = on-ear boom office
L229 = on-ear boom office
`,
);

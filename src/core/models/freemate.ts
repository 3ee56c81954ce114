import { brand } from './format.ts';

export default brand(
  'FreeMate',
  ['Freemate'],
  `
~DH-011 = on-ear boom contact-centre
~DH-015 = on-ear boom contact-centre
~DH-018 = on-ear boom contact-centre
~DH-019 = on-ear boom contact-centre
~DH-021 = on-ear boom contact-centre
~DH-022 = on-ear boom contact-centre
~DH-023 = on-ear boom contact-centre
~DH-026 = on-ear boom contact-centre
~DH-033 = on-ear boom contact-centre
~DH-037 = on-ear boom contact-centre
~DH-039 = on-ear boom contact-centre
`,
);

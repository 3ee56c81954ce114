import { brand } from './format.ts';

export default brand(
  'Spirit of Gamer',
  ['Spirit Of Gamer'],
  `
~PRO-H3 = over-ear boom gaming
~PRO-H5 = over-ear boom gaming
~PRO-H6 = over-ear boom gaming
~PRO-H7 = over-ear boom gaming
~PRO-H8 = over-ear boom gaming
~PRO-SH3 = over-ear boom gaming
~PRO-SH5 = over-ear boom gaming
ELITE-H10 = over-ear boom gaming
ELITE-H20 = over-ear boom gaming
ELITE-H30 = over-ear boom gaming
ELITE-H40 = over-ear boom gaming
ELITE-H50 = over-ear boom gaming
ELITE-H70 = over-ear boom gaming
XPERT-H100 = over-ear boom gaming
XPERT-H300 = over-ear boom gaming
XPERT-H500 = over-ear boom gaming
XPERT-H600 = over-ear boom gaming
XPERT-H1100 = over-ear boom gaming
`,
);

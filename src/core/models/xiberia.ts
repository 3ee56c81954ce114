import { brand } from './format.ts';

export default brand(
  'XIBERIA',
  [],
  `
V20 = over-ear boom gaming
V20D = over-ear boom gaming
V22 = over-ear boom gaming
K3 = over-ear boom gaming
K5 = over-ear boom gaming
K9, K9U = over-ear boom gaming
K10 = over-ear boom gaming
K12 = over-ear boom gaming
V2 = over-ear boom gaming
V10 = over-ear boom gaming
V11 = over-ear boom gaming
V13 = over-ear boom gaming
T18 = over-ear boom gaming
T19 = over-ear boom gaming
S21 = over-ear boom gaming
S11 = over-ear boom gaming
MG-1, ~MG-1 Pro = over-ear boom gaming
X13 = over-ear boom gaming
X15 = over-ear boom gaming
W3 = over-ear boom gaming
`,
);

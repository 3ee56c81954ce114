import { brand } from './format.ts';

export default brand(
  'JETE',
  ['Jete'],
  `
T1 = in-ear built-in listening
T2 = in-ear built-in listening
T8 = in-ear built-in listening
T12 = in-ear built-in listening
T15 = in-ear built-in listening
TX1 = in-ear built-in listening
TX2 = in-ear built-in listening
CS5 = in-ear built-in listening
CE2 = in-ear built-in listening
CE3 = in-ear built-in listening
CE6 = in-ear built-in listening
FS1 = in-ear built-in listening
SA1 = over-ear built-in listening
SX1 = over-ear built-in listening
SX2 = over-ear built-in listening
~08 Pro = over-ear built-in listening
11 = over-ear built-in listening
15 = over-ear built-in listening
HB1 = on-ear present listening
HB2 = on-ear present listening
HB3 = on-ear present listening
HB5 = on-ear present listening
HB6 = on-ear present listening
HX1 = in-ear inline listening
Openear Open = open-ear built-in listening separate
`,
);

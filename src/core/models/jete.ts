import { brand } from './format.ts';

export default brand(
  'JETE',
  ['Jete'],
  `
~T1 Series = in-ear built-in listening
T1 = in-ear built-in listening
~T2 Series = in-ear built-in listening
T2 = in-ear built-in listening
T8 = in-ear built-in listening
~T12 Series = in-ear built-in listening
T12 = in-ear built-in listening
T15 = in-ear built-in listening
TX1 = in-ear built-in listening
TX2 = in-ear built-in listening
CS5 = in-ear built-in listening
CE2 = in-ear built-in listening
CE3 = in-ear built-in listening
CE6 = in-ear built-in listening
~08 Pro = in-ear built-in listening
SX2 = in-ear built-in listening
HX1 = in-ear inline listening
SA1 = in-ear inline listening
FS1 = in-ear inline listening
OpenEar Open = open-ear built-in listening
HB1 = on-ear built-in listening
HB2 = on-ear built-in listening
HB3 = on-ear built-in listening
HB5 = on-ear built-in listening
HB6 = on-ear built-in listening
~11 Bando = on-ear built-in listening
~15 Bando = on-ear built-in listening
`,
);

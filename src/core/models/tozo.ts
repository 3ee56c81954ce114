import { brand } from './format.ts';

export default brand(
  'TOZO',
  [],
  `
A1 = in-ear built-in listening
~A1 Mini = in-ear built-in listening
A2 = in-ear built-in listening
~A2 Mini = in-ear built-in listening
A3 = in-ear built-in listening
T6 = in-ear built-in listening
T6 Upgraded = in-ear built-in listening
T6S = in-ear built-in listening
~T6 Mini = in-ear built-in listening
~T6 Pro = in-ear built-in listening
T7 = in-ear built-in listening
T8 = in-ear built-in listening
T9 = in-ear built-in listening
T9S = in-ear built-in listening
~T9 Pro = in-ear built-in listening
T10 = in-ear built-in listening
T10S = in-ear built-in listening
~T10 Mini = in-ear built-in listening
T12 = in-ear built-in listening
~T12 Pro = in-ear built-in listening
T18 = in-ear built-in listening
T20 = in-ear built-in listening
T21 = in-ear built-in listening
Tonal Fits T21 = in-ear built-in listening
Tonal Fits = in-ear built-in listening
NC2 = in-ear built-in listening
~NC2 Pro = in-ear built-in listening
NC7 = in-ear built-in listening
~NC7 Pro = in-ear built-in listening
NC9 = in-ear built-in listening
~NC9 Pro = in-ear built-in listening
~NC9 Plus = in-ear built-in listening
NC20 = in-ear built-in listening
~NC20 Pro = in-ear built-in listening
Crystal Buds = in-ear built-in listening
Crystal Pods = in-ear built-in listening
Golden X1 = in-ear built-in listening
Agile Dots = in-ear built-in listening
Agile Pods = in-ear built-in listening
Open Buds = open-ear built-in listening separate
OpenEgo = open-ear built-in listening separate
OpenEarRing = open-ear built-in listening separate
~Open X1 = open-ear built-in listening separate
~Open X2 = open-ear built-in listening separate
OF1 = open-ear built-in listening separate
HT1 = over-ear built-in listening
HT2 = over-ear built-in listening
HT3 = over-ear built-in listening
HT1 Pro = over-ear built-in listening
`,
);

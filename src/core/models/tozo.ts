import { brand } from './format.ts';

export default brand(
  'TOZO',
  [],
  `
A1, ~A1 Mini = in-ear built-in listening
A2, ~A2 Mini = in-ear built-in listening
A3 = in-ear built-in listening
T6, T6 Upgraded = in-ear built-in listening
T6S = in-ear built-in listening
~T6 Mini = in-ear built-in listening
~T6 Pro = in-ear built-in listening
T7 = in-ear built-in listening
T8 = in-ear built-in listening
T9, T9S, ~T9 Pro = in-ear built-in listening
T10, T10S, ~T10 Mini = in-ear built-in listening
T12, ~T12 Pro = in-ear built-in listening
T18 = in-ear built-in listening
T20 = in-ear built-in listening
T21, Tonal Fits T21, Tonal Fits = in-ear built-in listening
NC2, ~NC2 Pro = in-ear built-in listening
NC7, ~NC7 Pro = in-ear built-in listening
NC9, ~NC9 Pro, ~NC9 Plus = in-ear built-in listening
NC20, ~NC20 Pro = in-ear built-in listening
Crystal Buds, Crystal Pods = in-ear built-in listening
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

import { brand } from './format.ts';

export default brand(
  'Haylou',
  ['Xiaomi Haylou', '嘿喽'],
  `
GT1 = in-ear built-in listening
GT1 Plus = in-ear built-in listening
GT1 Pro = in-ear built-in listening
~GT1 XR = in-ear built-in listening
GT1 2022 = in-ear built-in listening
GT2, GT2S = in-ear built-in listening
GT3 = in-ear built-in listening
GT3 Pro = in-ear built-in listening
GT5 = in-ear built-in listening
GT6 = in-ear built-in listening
GT7 = in-ear built-in listening
GT7 Neo = in-ear built-in listening
T15 = in-ear built-in listening
T16 = in-ear built-in listening
T17 = in-ear built-in listening
T19 = in-ear built-in listening
X1, ~X1 Plus, X1 2023, ~X1 Neo, ~X1 Pro, X1C, X1S = in-ear built-in listening
W1 = in-ear built-in listening
MoriPods, MoriPods ANC, MoriPods T33, T78 = in-ear built-in listening
Lady Bag = in-ear built-in listening
Purfree Buds, OW01 = in-ear built-in listening
S30, ~S30 Pro = over-ear built-in listening
S35, ~S35 ANC = over-ear built-in listening
S40 = over-ear built-in listening
PurFree BC01, BC01, Purfree = open-ear built-in listening
PurFree Lite BC04, BC04 = open-ear built-in listening
`,
);

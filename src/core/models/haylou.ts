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
GT2 = in-ear built-in listening
GT2S = in-ear built-in listening
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
X1 = in-ear built-in listening
~X1 Plus = in-ear built-in listening
X1 2023 = in-ear built-in listening
~X1 Neo = in-ear built-in listening
~X1 Pro = in-ear built-in listening
X1C = in-ear built-in listening
X1S = in-ear built-in listening
W1 = in-ear built-in listening
MoriPods = in-ear built-in listening
MoriPods ANC = in-ear built-in listening
MoriPods T33 = in-ear built-in listening
T78 = in-ear built-in listening
Lady Bag = in-ear built-in listening
Purfree Buds = in-ear built-in listening
OW01 = in-ear built-in listening
Airfree = in-ear built-in listening
S30 = over-ear built-in listening
~S30 Pro = over-ear built-in listening
S35 = over-ear built-in listening
~S35 ANC = over-ear built-in listening
S40 = over-ear built-in listening
PurFree BC01 = open-ear built-in listening
BC01 = open-ear built-in listening
Purfree = open-ear built-in listening
PurFree Lite BC04 = open-ear built-in listening
BC04 = open-ear built-in listening
`,
);

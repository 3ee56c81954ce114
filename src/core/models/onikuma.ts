import { brand } from './format.ts';

export default brand(
  'ONIKUMA',
  ['Onikuma Gaming'],
  `
K1, K1-B, ~K1B-RGB, ~K1 Pro = over-ear boom gaming
K2, ~K2 Pro = over-ear boom gaming
K3 = over-ear boom gaming
K5, ~K5 Pro, K5-N = over-ear boom gaming
K6 = over-ear boom gaming
K8 = over-ear boom gaming
K9 = over-ear boom gaming
K10, ~K10 Pro = over-ear boom gaming
K12 = over-ear boom gaming
K15 = over-ear boom gaming
K16 = over-ear boom gaming
K18 = over-ear boom gaming
K19 = over-ear boom gaming
K20 = over-ear boom gaming
X1 = over-ear boom gaming
X2 = over-ear boom gaming
X3 = over-ear boom gaming
X4 = over-ear boom gaming
X6 = over-ear boom gaming
X7, ~X7 Pro = over-ear boom gaming
X8 = over-ear boom gaming
X9 = over-ear boom gaming
X10 = over-ear boom gaming
X11 = over-ear boom gaming
X12 = over-ear boom gaming
X13 = over-ear boom gaming
X14 = over-ear boom gaming
X15, ~X15 Pro = over-ear boom gaming
X16 = over-ear boom gaming
X18 = over-ear boom gaming
X22 = over-ear boom gaming
X25 = over-ear boom gaming
X26 = over-ear boom gaming
X27 = over-ear boom gaming
X28 = over-ear boom gaming
X30 = over-ear boom gaming
X31 = over-ear boom gaming
X32 = over-ear boom gaming
~M180 Pro = over-ear boom gaming
B20 = over-ear boom gaming
B60 = over-ear boom gaming
B90 = over-ear boom gaming
B100 = over-ear boom gaming
T1 = in-ear built-in gaming
T3 = in-ear built-in gaming
T6 = in-ear built-in gaming
T17 = in-ear built-in gaming
T35 = in-ear built-in gaming
T36 = in-ear built-in gaming
T305 = in-ear built-in gaming
`,
);

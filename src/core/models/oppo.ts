import { brand } from './format.ts';

export default brand(
  'OPPO',
  ['오포', 'ОППО', 'أوبو'],
  `
Enco = in-ear built-in listening
+Enco Air = in-ear built-in listening
Enco Air2 = in-ear built-in listening
Enco Air2 Pro = in-ear built-in listening
Enco Air2i = in-ear built-in listening
Enco Air3 = in-ear built-in listening
Enco Air 3i = in-ear built-in listening
Enco Air 3s = in-ear built-in listening
Enco Air3 Pro = in-ear built-in listening
Enco Air4 = in-ear built-in listening
Enco Air 4i = in-ear built-in listening
Enco Air 4s = in-ear built-in listening
Enco Air4 Pro = in-ear built-in listening
Enco Air Pro = in-ear built-in listening
+Enco Buds, ~ETI81, W12 = in-ear built-in listening
Enco Buds2, W15, W14, ~ETE41 = in-ear built-in listening
Enco Buds2 Pro = in-ear built-in listening
Enco Buds3 = in-ear built-in listening
Enco Buds3 Pro = in-ear built-in listening
+Enco Free = in-ear built-in listening
Enco Free2, ~ETI71, ~ETI72 = in-ear built-in listening
Enco Free 2i = in-ear built-in listening
Enco Free3 = in-ear built-in listening
Enco Free4 = in-ear built-in listening
Enco R = in-ear built-in listening
Enco R2 = in-ear built-in listening
Enco R3 = in-ear built-in listening
Enco R Pro = in-ear built-in listening
+Enco X = in-ear built-in listening
Enco X2 = in-ear built-in listening
Enco X3 = in-ear built-in listening
Enco X3s = in-ear built-in listening
Enco X3i = in-ear built-in listening
Enco W11, W11 = in-ear built-in listening
Enco W31, W31 = in-ear built-in listening
Enco W51, W51 = in-ear built-in listening
Enco Q1 = in-ear built-in listening
Enco Play = in-ear built-in listening
Enco M31 = in-ear built-in listening
Enco M32, ~EWN20 = in-ear built-in listening
Enco M33 = in-ear built-in listening
~MH135 = in-ear inline listening
~MH133 = in-ear inline listening
~MH130 = in-ear inline listening
~MH151 = in-ear inline listening
~MH156 = in-ear inline listening
~MH147 = in-ear inline listening
~MH319 = in-ear inline listening
~MH320 = in-ear inline listening
~MH321 = in-ear inline listening
~MH322 = in-ear inline listening
O-Fresh = in-ear inline listening
~MH150 = in-ear inline listening
~MH153 = in-ear inline listening
PM-1 = over-ear none listening
PM-2 = over-ear none listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Behringer',
  ['百灵达', 'Берингер'],
  `
HPM1000 = over-ear none listening
HPM1100 = over-ear none listening
HPS3000 = over-ear none listening
HPS5000 = over-ear none listening
HPX2000 = over-ear none listening
HPX4000 = over-ear none listening
HPX6000 = over-ear none listening
~HC 200 = over-ear none listening
~HC 2000 = over-ear none listening
~BH 470 = over-ear none listening
~BH 770 = over-ear none listening
BH30 = over-ear none listening
BH40 = over-ear none listening
Omega = over-ear none listening
HO 66 = on-ear none listening
~HC 2000B = over-ear built-in listening
HC 2000BNC = over-ear built-in listening
BH 480NC = over-ear built-in listening
HLC660U = over-ear boom office
HLC660M = over-ear boom office
Live Buds = in-ear built-in listening
True Buds = in-ear built-in listening
T-Buds = in-ear built-in listening
~MO240 = in-ear none listening
SD251-CL, SD251-CK = in-ear none listening
SD251-BT = in-ear inline listening
`,
);

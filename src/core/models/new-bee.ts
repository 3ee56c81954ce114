import { brand } from './format.ts';

export default brand(
  'New Bee',
  ['NewBee', 'NEW BEE'],
  `
B41 = earpiece boom mobile-calls
M50 = earpiece boom mobile-calls
M51 = earpiece boom mobile-calls
LC-B41 = earpiece boom mobile-calls
LC-B45 = earpiece boom mobile-calls
LC-B30 = earpiece boom mobile-calls
NB-H360 = on-ear boom office
H360 = on-ear boom office
H362 = on-ear boom office
H380 = on-ear boom office
NM5 = on-ear boom office
`,
);

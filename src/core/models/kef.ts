import { brand } from './format.ts';

export default brand(
  'KEF',
  [],
  `
Mu7 = over-ear built-in listening
Space One Wireless, Porsche Design Space One Wireless = over-ear built-in listening
Porsche Design Space One = over-ear inline listening
M500 = on-ear inline listening
M400 = on-ear inline listening
M200 = in-ear inline listening
M100 = in-ear inline listening
Porsche Design Motion One = in-ear inline listening
Mu3 = in-ear built-in listening
`,
);

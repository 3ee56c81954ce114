import { brand } from './format.ts';

export default brand(
  'Bowers & Wilkins',
  ['B&W', 'Bowers and Wilkins', 'Bowers Wilkins', '바워스앤윌킨스'],
  `
PX7, Px7 Carbon = over-ear built-in listening
~PX7 S2 = over-ear built-in listening
Px7 S2e = over-ear built-in listening
~Px7 S3 = over-ear built-in listening
PX8 = over-ear built-in listening
~Px8 S2 = over-ear built-in listening
PX = over-ear built-in listening
~P7 Wireless = over-ear built-in listening
PX5 = on-ear built-in listening
~P5 Wireless = on-ear built-in listening
P3, ~P3 Series 2 = on-ear inline listening
P5, ~P5 Series 2 = on-ear inline listening
P7 = over-ear inline listening
P9 Signature, P9 = over-ear inline listening
PI3 = in-ear built-in listening
PI4 = in-ear built-in listening
PI5 = in-ear built-in listening
~Pi5 S2 = in-ear built-in listening
Pi6 = in-ear built-in listening
PI7 = in-ear built-in listening
~Pi7 S2 = in-ear built-in listening
Pi8 = in-ear built-in listening
C5, ~C5 Series 2 = in-ear inline listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Celebrat',
  [],
  `
G1 = in-ear inline listening
G2 = in-ear inline listening
G3 = in-ear inline listening
G4 = in-ear inline listening
G5 = in-ear inline listening
G6 = in-ear inline listening
G7 = in-ear inline listening
G8 = in-ear inline listening
G9 = in-ear inline listening
G10 = in-ear inline listening
G11 = in-ear inline listening
G12 = in-ear inline listening
G13 = in-ear inline listening
G14 = in-ear inline listening
G15 = in-ear inline listening
G16 = in-ear inline listening
G18 = in-ear inline listening
G19 = in-ear inline listening
D1 = in-ear inline listening
D2 = in-ear inline listening
D3 = in-ear inline listening
D5 = in-ear inline listening
D6 = in-ear inline listening
D7 = in-ear inline listening
D8 = in-ear inline listening
D9 = in-ear inline listening
D10 = in-ear inline listening
D13 = in-ear inline listening
D14 = in-ear inline listening
D15 = in-ear inline listening
W7 = in-ear built-in listening
W8 = in-ear built-in listening
W10 = in-ear built-in listening
W16 = in-ear built-in listening
W23 = in-ear built-in listening
W27 = in-ear built-in listening
W43 = in-ear built-in listening
A9 = in-ear built-in listening
A15 = in-ear built-in listening
A20 = in-ear built-in listening
A28 = in-ear built-in listening
`,
);

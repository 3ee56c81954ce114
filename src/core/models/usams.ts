import { brand } from './format.ts';

export default brand(
  'USAMS',
  [],
  `
EP-9 = in-ear inline listening
EP-12 = in-ear inline listening
EP-18 = in-ear inline listening
EP-22 = in-ear inline listening
EP-25 = in-ear inline listening
EP-33 = in-ear inline listening
EP-36 = in-ear inline listening
EP-37 = in-ear inline listening
EP-39 = in-ear inline listening
EP-40 = in-ear inline listening
EP-41 = in-ear inline listening
EP-42 = in-ear inline listening
EP-43 = in-ear inline listening
EP-44 = in-ear inline listening
EP-45 = in-ear inline listening
EP-46 = in-ear inline listening
EP-47 = in-ear inline listening
BH11 = in-ear built-in listening
BU12 = in-ear built-in listening
BQ01 = in-ear built-in listening
LY06 = in-ear built-in listening
NX10 = in-ear built-in listening
IA04 = in-ear built-in listening
XH09 = in-ear built-in listening
ES06 = in-ear built-in listening
SY02 = in-ear built-in listening
LO02 = in-ear built-in listening
`,
);

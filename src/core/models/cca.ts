import { brand } from './format.ts';

export default brand(
  'CCA',
  [],
  `
C10 = in-ear unknown listening
~C10 Pro = in-ear unknown listening
C12 = in-ear unknown listening
C16 = in-ear unknown listening
C04 = in-ear unknown listening
CA2 = in-ear unknown listening
CA4 = in-ear unknown listening
CA10 = in-ear unknown listening
CA16 = in-ear unknown listening
CA16 Pro = in-ear unknown listening
CA24 = in-ear unknown listening
CKX = in-ear unknown listening
CRA = in-ear unknown listening
CRA Plus = in-ear unknown listening
CS16 = in-ear unknown listening
CSN = in-ear unknown listening
CST = in-ear unknown listening
FLA = in-ear unknown listening
Trio = in-ear unknown listening
Rhapsody = in-ear unknown listening
Polaris = in-ear unknown listening
Hydro = in-ear unknown listening
Lyra = in-ear unknown listening
Duo = in-ear unknown listening
NRA = in-ear unknown listening
CXS = in-ear unknown listening
HM20 = in-ear unknown listening
A10 = in-ear unknown listening
Phoenix = in-ear unknown listening
CX4 = in-ear built-in listening
CX10 = in-ear built-in listening
CC1 = in-ear built-in listening
`,
);

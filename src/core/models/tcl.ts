import { brand } from './format.ts';

export default brand(
  'TCL',
  [],
  `
MoveAudio = in-ear built-in listening
MoveAudio S180 = in-ear built-in listening
MoveAudio S600 = in-ear built-in listening
MoveAudio S106 = in-ear built-in listening
MoveAudio S108 = in-ear built-in listening
MoveAudio S200 = in-ear built-in listening
MoveAudio Air = in-ear built-in listening
MoveAudio Neo = in-ear built-in listening
SOCL500TWS = in-ear built-in listening
SOCL500TWSBK = in-ear built-in listening
ACTV500TWS = in-ear built-in listening
SOCL100 = in-ear inline listening
SOCL200 = in-ear inline listening
SOCL300 = in-ear inline listening
ACTV100 = in-ear inline listening
ELIT100 = in-ear inline listening
ELIT200 = in-ear inline listening
ELIT300 = in-ear inline listening
MTRO200 = on-ear inline listening
MTRO200BK = on-ear inline listening
MTRO200BT = on-ear built-in listening
ELIT400NC = on-ear built-in listening
`,
);

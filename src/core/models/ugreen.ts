import { brand } from './format.ts';

export default brand(
  'UGREEN',
  ['绿联', 'Югрин'],
  `
HiTune T1 = in-ear built-in listening
HiTune T2 = in-ear built-in listening
HiTune T2 ENC = in-ear built-in listening
HiTune T3 = in-ear built-in listening
~WS106 = in-ear built-in listening
HiTune T6 = in-ear built-in listening
~WS118 = in-ear built-in listening
HiTune X5 = in-ear built-in listening
~WS108 = in-ear built-in listening
HiTune X6 = in-ear built-in listening
WS118 X6 = in-ear built-in listening
HiTune S3 = in-ear built-in listening
HiTune S5 = in-ear built-in listening
HiTune S5 Open = in-ear built-in listening
HiTune H3 = in-ear built-in listening
HiTune H5 = in-ear built-in listening
HiTune H6 = in-ear built-in listening
HiTune H6 Pro = in-ear built-in listening
HiTune Max5 = over-ear built-in listening
HiTune Max5c = over-ear built-in listening
~Max5c = over-ear built-in listening
HiTune Max3 = over-ear built-in listening
HiTune Max2 = over-ear built-in listening
~EP101 = in-ear inline listening
~EP103 = in-ear inline listening
Type-C Earphones = in-ear inline listening
USB-C Earphones = in-ear inline listening
`,
);

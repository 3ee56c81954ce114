import { brand } from './format.ts';

export default brand(
  'UGREEN',
  ['绿联', 'Югрин'],
  `
HiTune T3, ~WS106 = in-ear built-in listening
HiTune T6, ~WS118 = in-ear built-in listening
HiTune X5, ~WS108 = in-ear built-in listening
HiTune X6, WS118 X6 = in-ear built-in listening
HiTune S3, HiTune S5 = in-ear built-in listening
HiTune S5 Open = in-ear built-in listening
HiTune H3, HiTune H5, HiTune H6, HiTune H6 Pro = in-ear built-in listening
HiTune Max5c, ~Max5c = over-ear built-in listening
HiTune Max3, HiTune Max2 = over-ear built-in listening
`,
);

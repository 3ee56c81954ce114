import { brand } from './format.ts';

export default brand(
  'FiiO',
  ['JadeAudio', 'Jade Audio', '飞傲'],
  `
FT1 = over-ear none listening
FT1 Pro = over-ear none listening
FT3 = over-ear none listening
FT5 = over-ear none listening
FT7 = over-ear none listening
FT13 = over-ear none listening
JT1 = over-ear unknown listening
JT3 = over-ear unknown listening
JT7 = over-ear unknown listening
~EH3 NC = over-ear built-in listening
FA1 = in-ear none listening
FA7 = in-ear none listening
FA7s = in-ear none listening
FA9 = in-ear none listening
FA19 = in-ear none listening
FH1s = in-ear none listening
FH3 = in-ear none listening
FH5 = in-ear none listening
FH5s = in-ear none listening
FH7 = in-ear none listening
FH7s = in-ear none listening
FH9 = in-ear none listening
FH11 = in-ear none listening
FH15 = in-ear none listening
FH19 = in-ear none listening
FD1 = in-ear none listening
FD3 = in-ear none listening
FD3 Pro = in-ear none listening
FD5 = in-ear none listening
FD7 = in-ear none listening
FD11 = in-ear none listening
FD15 = in-ear none listening
FDX = in-ear none listening
FX15 = in-ear none listening
FX17 = in-ear none listening
FF3 = in-ear none listening
FF3S = in-ear none listening
FF5 = in-ear none listening
FP3 = in-ear none listening
EM5 = in-ear none listening
F1 = in-ear inline listening
F3 = in-ear inline listening
F5 = in-ear inline listening
F9 = in-ear inline listening
~F9 Pro = in-ear inline listening
FH1 = in-ear inline listening
FF1 = in-ear inline listening
EX1 = in-ear inline listening
~EX1 II = in-ear inline listening
EM3 = in-ear inline listening
EM3S = in-ear inline listening
EM3K = in-ear inline listening
JD1 = in-ear inline listening
JD3 = in-ear inline listening
JD7 = in-ear inline listening
JD10 = in-ear inline listening
FB1 = in-ear inline listening
JH3 = in-ear unknown listening
JH5 = in-ear unknown listening
FW3 = in-ear built-in listening
FW5 = in-ear built-in listening
`,
);

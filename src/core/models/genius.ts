import { brand } from './format.ts';

export default brand(
  'Genius',
  ['KYE Genius', 'Genius GX'],
  `
Junceus, HS-G650, Junceus HS-G650 = over-ear boom gaming
Lychas, HS-G550, Lychas HS-G550 = over-ear boom gaming
Mordax, HS-G600, Mordax HS-G600 = over-ear boom gaming
HS-G500V, HS-G500 = over-ear boom gaming
HS-G560, Scorpion HS-G560 = over-ear boom gaming
HS-G600V = over-ear boom gaming
HS-G680 = over-ear boom gaming
HS-G700V, Cavimanus = over-ear boom gaming
HS-G710V = over-ear boom gaming
HS-G450 = over-ear boom gaming
Zabius, HS-G850 = over-ear boom gaming
~HS-02B, ~HS-02N, ~HS-02S = on-ear boom office
~HS-03A, ~HS-03S = on-ear boom office
~HS-04A, ~HS-04S, HS-04SU = on-ear boom office
~HS-05A = on-ear boom office
~HS-100C = on-ear boom office
~HS-200C = on-ear boom office
~HS-210C = on-ear boom office
~HS-220U = on-ear boom office
~HS-230U = on-ear boom office
~HS-250C = on-ear boom office
~HS-300, ~HS-300A, ~HS-300U = on-ear boom office
~HS-400, ~HS-400A = on-ear boom office
~HS-500 = on-ear boom office
~HS-505X = on-ear boom office
~HS-520 = on-ear boom office
~HS-600 = on-ear boom office
~HS-610 = on-ear boom office
HS-710BT = on-ear boom office
HS-M200C = on-ear boom office
HS-M220 = in-ear inline listening
HS-M228 = in-ear inline listening
HS-M225 = in-ear inline listening
HS-M300 = in-ear inline listening
HS-M316 = in-ear inline listening
HS-M320 = in-ear inline listening
HS-M360 = in-ear inline listening
GHP-200 = in-ear none listening
GHP-205 = in-ear none listening
GHP-206 = in-ear none listening
GHP-400S = on-ear none listening
GHP-410F = on-ear none listening
GHP-420S = on-ear none listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Rexus',
  ['Rexus Gaming', 'Rexus Thundervox', 'Rexus Vonix'],
  `
F15 = over-ear boom gaming
F17 = over-ear boom gaming
F18 = over-ear boom gaming
F19 = over-ear boom gaming
F22 = over-ear boom gaming
F26, ~Vonix F26 = over-ear boom gaming
F30, ~Vonix F30 = over-ear boom gaming
F35 = over-ear boom gaming
F55, ~Vonix F55 = over-ear boom gaming
F65, ~Vonix F65 = over-ear boom gaming
F75, ~Vonix F75 = over-ear boom gaming
F90, ~Vonix F90 = over-ear boom gaming
HX1, ~Thundervox HX1 = over-ear boom gaming
HX2, ~Thundervox HX2, ~HX2 Thundervox = over-ear boom gaming
HX3 = over-ear boom gaming
HX5, ~Thundervox HX5 = over-ear boom gaming
HX7 = over-ear boom gaming
HX8 = over-ear boom gaming
HX9, ~Thundervox HX9 = over-ear boom gaming
HX10 = over-ear boom gaming
HX20, ~Thundervox HX20 = over-ear boom gaming
HX25, ~Thundervox HX25 = over-ear boom gaming
HX30, ~Thundervox HX30 = over-ear boom gaming
HX35, ~Thundervox HX35 = over-ear boom gaming
~RX-995 = over-ear boom gaming
~RX-999 = over-ear boom gaming
Daxa Sedna = over-ear boom gaming
~M1 = over-ear built-in listening
BT7 = over-ear built-in listening
M2 = over-ear built-in listening
M8 = over-ear built-in listening
FX1 = in-ear built-in listening
FX2 = in-ear built-in listening
FX3 = in-ear built-in listening
FX4 = in-ear built-in listening
FX5 = in-ear built-in listening
`,
);

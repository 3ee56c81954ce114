import { brand } from './format.ts';

export default brand(
  'Beats',
  ['Beats by Dr. Dre', 'Beats by Dre', '비츠', 'ビーツ', 'Битс'],
  `
Studio Pro = over-ear built-in listening
~Studio3, ~Studio3 Wireless, ~MX3X2, ~MX402, ~MX3Y2, MXJA2LL/A, ~MXJA2 = over-ear built-in listening
~Studio2 Wireless, ~Studio 2.0 Wireless, Studio Wireless = over-ear built-in listening
~Studio 2, ~Studio 2.0, MH7E2ZM/A, ~MH792 = over-ear inline listening
Studio, Studio HD = over-ear inline listening
Detox = over-ear inline listening
Beats Pro = over-ear inline listening
Executive = over-ear inline listening
~Solo 4, ~MUW23, ~MUW33 = on-ear built-in listening
~Solo 3, ~Solo3 Wireless, MX432LL/A, MX442LL/A, ~MX432, ~MX442, ~MX462 = on-ear built-in listening
~Solo 2 Wireless, ~Solo 2.0 Wireless = on-ear built-in listening
Solo Pro, MRJ62LL/A, ~MRJ62 = on-ear built-in listening
~Solo 2, Solo HD, Solo = on-ear inline listening
Mixr = on-ear inline listening
EP, ML9D2ZM/A, ~ML992 = on-ear inline listening
Studio Buds, ~MJ4X3, ~MJ4Y3, ~MJ503, MJ4X3ZM/A, MJ4Y3ZM/A, MJ503ZM/A, ~A2512, ~A2513 = in-ear built-in listening
Studio Buds Plus, ~MQLH3, ~MQLJ3, ~MQLK3 = in-ear built-in listening
Fit Pro, ~MK2F3, ~MK2G3 = in-ear built-in listening
+Powerbeats Fit = in-ear built-in listening
+Powerbeats Pro, ~MV6Y2, MV6Y2LL/A = in-ear built-in listening
Powerbeats Pro 2, ~MX723 = in-ear built-in listening
Solo Buds, ~MUVW3 = in-ear built-in listening
Flex, ~MYMC2, ~MYMD2 = in-ear built-in listening
Powerbeats 4 = in-ear built-in listening
+BeatsX, ~MTH52 = in-ear inline listening
+Powerbeats = in-ear inline listening
Powerbeats 3 = in-ear inline listening
Powerbeats 2 = in-ear inline listening
+urBeats = in-ear inline listening
urBeats3 = in-ear inline listening
Tour, ~Tour 2 = in-ear inline listening
Heartbeats = in-ear inline listening
+iBeats = in-ear inline listening
Diddybeats = in-ear inline listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Redmi',
  ['红米', '紅米', 'Xiaomi Redmi', '레드미', 'Редми'],
  `
Buds = in-ear built-in listening
Buds Essential = in-ear built-in listening
Buds Lite = in-ear built-in listening
~Buds 3 = in-ear built-in listening
~Buds 3 Lite = in-ear built-in listening
~Buds 3 Pro = in-ear built-in listening
~Buds 4 = in-ear built-in listening
~Buds 4 Lite = in-ear built-in listening
~Buds 4 Active = in-ear built-in listening
~Buds 4 Pro = in-ear built-in listening
~Buds 5 = in-ear built-in listening
~Buds 5A = in-ear built-in listening
~Buds 5C = in-ear built-in listening
~Buds 5 Pro = in-ear built-in listening
~Buds 6 = in-ear built-in listening
~Buds 6 Active = in-ear built-in listening
~Buds 6 Lite = in-ear built-in listening
~Buds 6 Play = in-ear built-in listening
~Buds 6 Pro = in-ear built-in listening
~Buds 7S = in-ear built-in listening
~Buds 8 Lite = in-ear built-in listening
AirDots, TWSEJ04LS = in-ear built-in listening
AirDots S = in-ear built-in listening
~AirDots 2 = in-ear built-in listening
~AirDots 3 = in-ear built-in listening
~AirDots 3 Pro = in-ear built-in listening
Earbuds S = in-ear built-in listening
~Earbuds 2C = in-ear built-in listening
~Earbuds 3 Pro = in-ear built-in listening
SonicBass, +SonicBass Wireless, SonicBass Wireless Earphones = in-ear built-in listening
Wired Earphones, Hi-Resolution Audio Wired = in-ear inline listening
`,
);

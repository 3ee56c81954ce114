import { brand } from './format.ts';

export default brand(
  'Honor',
  ['荣耀', '榮耀', 'オナー', '아너', 'هونر'],
  `
Earbuds Open = open-ear built-in listening separate
Earbuds Clip, Choice Clip = open-ear built-in listening separate
Earbuds X, Choice Earbuds X = in-ear built-in listening
~Earbuds X1 = in-ear built-in listening
~Earbuds X2 = in-ear built-in listening
~Earbuds X3, ~Choice Earbuds X3 = in-ear built-in listening
~Earbuds X5, ~Choice Earbuds X5 = in-ear built-in listening
~Earbuds X5 Pro, ~Choice Earbuds X5 Pro = in-ear built-in listening
~Earbuds X6 = in-ear built-in listening
~Earbuds X7, ~Choice Earbuds X7 = in-ear built-in listening
~Earbuds X8 = in-ear built-in listening
~Earbuds X9 = in-ear built-in listening
~Earbuds 2 Lite, Magic Earbuds 2 Lite = in-ear built-in listening
~Earbuds 2 = in-ear built-in listening
~Earbuds 2 SE = in-ear built-in listening
~Earbuds 3 Pro = in-ear built-in listening
~Earbuds 3i = in-ear built-in listening
~Earbuds 4 = in-ear built-in listening
Magic Earbuds = in-ear built-in listening
Earbuds A = in-ear built-in listening
+FlyPods = in-ear built-in listening
FlyPods Lite = in-ear built-in listening
FlyPods 3 = in-ear built-in listening
~Earbuds S7 = in-ear built-in listening
~Choice X3 Lite = in-ear built-in listening
xSport Pro, AM66 = in-ear built-in listening
xSport, AM61 Honor = in-ear inline listening
AM115 Honor = in-ear inline listening
Monster AM17, Honor AM17 = in-ear inline listening
AM116 Honor = in-ear inline listening
Choice Headphones Pro = over-ear built-in listening
`,
);

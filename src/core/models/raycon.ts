import { brand } from './format.ts';

export default brand(
  'Raycon',
  [],
  `
Everyday Earbuds = in-ear built-in listening
E25 = in-ear built-in listening
The Everyday = in-ear built-in listening
Everyday Earbuds Pro = in-ear built-in listening
Fitness Earbuds = in-ear built-in listening
E55 = in-ear built-in listening
Fitness Bluetooth True Wireless = in-ear built-in listening
Gaming Earbuds = in-ear built-in listening
Impact Earbuds = in-ear built-in listening
Work Earbuds = in-ear built-in listening
Performer E55 = in-ear built-in listening
Everyday = in-ear built-in listening
E100 = in-ear built-in listening
Everyday Headphones = over-ear built-in listening
H20 = over-ear built-in listening
Everyday Wireless Bluetooth Over Ear = over-ear built-in listening
Everyday Headphones Pro = over-ear built-in listening
Fitness Headphones = over-ear built-in listening
Bone Conduction Headphones = open-ear built-in listening
Open Earbuds = open-ear built-in listening separate
`,
);

import { brand } from './format.ts';

export default brand(
  'Raycon',
  [],
  `
Everyday Earbuds, E25, The Everyday = in-ear built-in listening
Everyday Earbuds Pro = in-ear built-in listening
Fitness Earbuds, E55 = in-ear built-in listening
Gaming Earbuds = in-ear built-in listening
Impact Earbuds = in-ear built-in listening
Work Earbuds = in-ear built-in listening
Performer E55 = in-ear built-in listening
Everyday, E100 = in-ear built-in listening
Everyday Headphones, H20 = over-ear built-in listening
Everyday Headphones Pro = over-ear built-in listening
Fitness Headphones = over-ear built-in listening
Bone Conduction Headphones = open-ear built-in listening
Open Earbuds = open-ear built-in listening separate
`,
);

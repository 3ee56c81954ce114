import { brand } from './format.ts';

export default brand(
  'FIIL',
  [],
  `
~T1 Lite = in-ear built-in listening
T1X = in-ear built-in listening
T1 XS = in-ear built-in listening
~T1 Pro = in-ear built-in listening
~T2 Pro = in-ear built-in listening
CC = in-ear built-in listening
CC Nano = in-ear built-in listening
CC2 = in-ear built-in listening
CC Pro = in-ear built-in listening
CC Pro 2 = in-ear built-in listening
Key = in-ear built-in listening
Key Pro = in-ear built-in listening
Belt = in-ear built-in listening
Canviis = over-ear built-in listening
Vox = over-ear built-in listening
Diva Pro = over-ear built-in listening
`,
);

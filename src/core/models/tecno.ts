import { brand } from './format.ts';

export default brand(
  'Tecno',
  ['Tecno Mobile'],
  `
~Buds 1 = in-ear built-in listening
~Buds 2 = in-ear built-in listening
~Buds 3 = in-ear built-in listening
~Buds 4 = in-ear built-in listening
~Buds 4 Air = in-ear built-in listening
Hipods H1 = in-ear built-in listening
Hipods H2 = in-ear built-in listening
H2 = in-ear built-in listening
Hipods H3 = in-ear built-in listening
Minipods M1 = in-ear built-in listening
Sonic 1 = in-ear built-in listening
~True 1 = in-ear built-in listening
~True 1 Air = in-ear built-in listening
`,
);

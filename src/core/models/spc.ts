import { brand } from './format.ts';

export default brand(
  'SPC',
  ['SPC Universe', 'SPC Internet'],
  `
Zion = in-ear built-in listening
~Zion 2 = in-ear built-in listening
Zion 2 Play = in-ear built-in listening
Zion Air = in-ear built-in listening
Zion Go = in-ear built-in listening
Zion Pro = in-ear built-in listening
Ether = in-ear built-in listening
Ether 2 Pro = in-ear built-in listening
Ether 3 Pro = in-ear built-in listening
Ether Sport = in-ear built-in listening
Ebon = in-ear built-in listening
Ebon Go = in-ear built-in listening
Crow = over-ear built-in listening
Heron Studio = over-ear built-in listening
`,
);

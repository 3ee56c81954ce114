import { brand } from './format.ts';

export default brand(
  'Boltune',
  [],
  `
BT-BH010 = over-ear built-in listening
BT-BH011 = over-ear built-in listening
~BH010 = over-ear built-in listening
BT-BH020 = in-ear built-in listening
BT-BH024 = in-ear built-in listening
BT-BH001 = in-ear built-in listening
~BH001 = in-ear built-in listening
~BT-335 = in-ear built-in listening
`,
);

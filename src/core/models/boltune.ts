import { brand } from './format.ts';

export default brand(
  'Boltune',
  [],
  `
BT-BH010, BT-BH011, ~BH010 = over-ear built-in listening
BT-BH020 = in-ear built-in listening
BT-BH024 = in-ear built-in listening
BT-BH001, ~BH001 = in-ear built-in listening
`,
);

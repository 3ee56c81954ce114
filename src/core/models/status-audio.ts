import { brand } from './format.ts';

export default brand(
  'Status Audio',
  ['Status'],
  `
CB-1 = over-ear none listening
OB-1 = over-ear none listening
HD One = over-ear none listening
BT One = on-ear built-in listening
Flagship ANC = over-ear built-in listening
Between Pro = in-ear built-in listening
Between 2ANC = in-ear built-in listening
Between 3ANC = in-ear built-in listening
~Pro X = in-ear built-in listening
`,
);

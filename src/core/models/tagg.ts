import { brand } from './format.ts';

export default brand(
  'TAGG',
  ['Tagg'],
  `
Liberty Buds = in-ear built-in listening
Liberty Buds Pro = in-ear built-in listening
Liberty Buds Mini = in-ear built-in listening
Liberty Air = in-ear built-in listening
Liberty Dots = in-ear built-in listening
Rogue 100GT = in-ear built-in listening
Rogue 500GT = in-ear built-in listening
PowerBass 400 = over-ear built-in listening
`,
);

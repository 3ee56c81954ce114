import { brand } from './format.ts';

export default brand(
  'POCO',
  [],
  `
~Buds X1 = in-ear built-in listening
Pods = in-ear built-in listening
Buds Pro, Buds Pro Genshin = in-ear built-in listening
`,
);

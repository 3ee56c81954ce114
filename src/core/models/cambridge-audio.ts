import { brand } from './format.ts';

export default brand(
  'Cambridge Audio',
  ['Melomania'],
  `
Melomania 1 = in-ear built-in listening
Melomania Touch = in-ear built-in listening
Melomania M100 = in-ear built-in listening
Melomania A100 = in-ear built-in listening
Melomania P100 = over-ear built-in listening
`,
);

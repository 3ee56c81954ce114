import { brand } from './format.ts';

export default brand(
  'Lava',
  ['Probuds', 'Lava Probuds'],
  `
+Probuds = in-ear built-in listening
Probuds 2 = in-ear built-in listening
Probuds 21 = in-ear built-in listening
Probuds 22 = in-ear built-in listening
Probuds 24 = in-ear built-in listening
Probuds Aria 911 = in-ear built-in listening
Probuds Aria = in-ear built-in listening
Probuds Wave 921 = in-ear built-in listening
Probuds Wave = in-ear built-in listening
Probuds N1 = in-ear built-in listening
Probuds N2 = in-ear built-in listening
Probuds N3 = in-ear built-in listening
Probuds N11 = in-ear built-in listening
Probuds N31 = in-ear built-in listening
Probuds T24 = in-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  '7Hz',
  ['七赫兹', 'Linsoul 7Hz'],
  `
+Salnotes Zero = in-ear unknown listening
Zero = in-ear unknown listening
Salnotes Zero 2 = in-ear unknown listening
~Zero 2 = in-ear unknown listening
Salnotes Dioko = in-ear unknown listening
Dioko = in-ear unknown listening
Timeless = in-ear unknown listening
Timeless AE = in-ear unknown listening
Timeless II = in-ear unknown listening
Legato = in-ear unknown listening
Eternal = in-ear unknown listening
Sonus = in-ear unknown listening
Aurora = in-ear unknown listening
Diablo = in-ear unknown listening
Divine = in-ear unknown listening
`,
);

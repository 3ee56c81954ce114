import { brand } from './format.ts';

export default brand(
  'Alcatel-Lucent',
  ['Alcatel-Lucent Enterprise', 'Alcatel Lucent'],
  `
~AH 11 G = on-ear boom office
~AH 11 U = on-ear boom office
~AH 12 G = on-ear boom office
~AH 12 U = on-ear boom office
~AH 21 M = on-ear boom office
~AH 21 U = on-ear boom office
~AH 22 M = on-ear boom office
~AH 22 U = on-ear boom office
~AH 80 = on-ear boom office
`,
);

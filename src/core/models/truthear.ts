import { brand } from './format.ts';

export default brand(
  'TruthEar',
  ['Truthear'],
  `
Hexa = in-ear none listening
Zero = in-ear none listening
x Crinacle Zero = in-ear none listening
Zero Red = in-ear none listening
Zero Blue = in-ear none listening
Zero: Blue 2 = in-ear none listening
Hola = in-ear none listening
Nova = in-ear none listening
Pure = in-ear none listening
Gate = in-ear none listening
`,
);

import { brand } from './format.ts';

export default brand(
  'AOC',
  ['AGON by AOC'],
  `
~GH200 = over-ear boom gaming
~GH300 = over-ear boom gaming
~GH401 = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Snakebyte',
  [],
  `
~Head:Set 4 = over-ear boom gaming
Head:Set X = over-ear boom gaming
Head:Set SX = over-ear boom gaming
Head:Set S = over-ear boom gaming
~HeadSet 5 = over-ear boom gaming
~Head:Set 4 Pro = over-ear boom gaming
Head:Set X Pro = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Gear Head',
  [],
  `
AU1200M = on-ear boom office
AU2200 = on-ear boom office
AU3700S = on-ear boom office
AU3750 = on-ear boom office
`,
);

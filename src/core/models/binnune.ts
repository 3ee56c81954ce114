import { brand } from './format.ts';

export default brand(
  'BINNUNE',
  [],
  `
BW01 = over-ear boom gaming
BW02 = over-ear boom gaming
BW05 = over-ear boom gaming
BW06 = over-ear boom gaming
`,
);

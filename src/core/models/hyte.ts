import { brand } from './format.ts';

export default brand(
  'HYTE',
  [],
  `
~Eclipse HG10 = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'SENZER',
  [],
  `
~SG500 = over-ear boom gaming
`,
);

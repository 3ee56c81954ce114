import { brand } from './format.ts';

export default brand(
  'ZIUMIER',
  [],
  `
Z20 = over-ear boom gaming
Z30 = over-ear boom gaming
Z66 = over-ear boom gaming
Z88 = over-ear boom gaming
`,
);

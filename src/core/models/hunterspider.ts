import { brand } from './format.ts';

export default brand(
  'Hunterspider',
  ['Hunter Spider'],
  `
V1 = over-ear boom gaming
V2 = over-ear boom gaming
V3 = over-ear boom gaming
V4 = over-ear boom gaming
V5 = over-ear boom gaming
V6 = over-ear boom gaming
V10 = over-ear boom gaming
`,
);

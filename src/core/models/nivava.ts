import { brand } from './format.ts';

export default brand(
  'Nivava',
  [],
  `
K8 = over-ear boom gaming
K16 = over-ear boom gaming
K18 = over-ear boom gaming
`,
);

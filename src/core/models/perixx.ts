import { brand } from './format.ts';

export default brand(
  'Perixx',
  [],
  `
AX-2000 = over-ear boom gaming
AX-5000 = over-ear boom gaming
AX-3000 = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'RUNMUS',
  [],
  `
K1, K1B, ~K1B Pro = over-ear boom gaming
K3 = over-ear boom gaming
X11 = over-ear boom gaming
X15, ~X15 Pro = over-ear boom gaming
K2, ~K2 Pro = over-ear boom gaming
K6 = over-ear boom gaming
K8 = over-ear boom gaming
K9 = over-ear boom gaming
`,
);

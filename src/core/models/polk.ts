import { brand } from './format.ts';

export default brand(
  'Polk',
  ['Polk Audio'],
  `
~Striker P1 = over-ear boom gaming
~Striker Pro P1 = over-ear boom gaming
Striker Pro Zx = over-ear boom gaming
Striker ZX = over-ear boom gaming
~4 Shot = over-ear boom gaming
UltraFocus 8000 = over-ear none listening
UltraFit 2000 = on-ear none listening
UltraFit 500 = in-ear none listening
UltraFit 1000 = in-ear none listening
UltraFit 3000 = in-ear none listening
Hinge = on-ear inline listening
Buckle = on-ear inline listening
`,
);

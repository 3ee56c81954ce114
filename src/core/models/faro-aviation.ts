import { brand } from './format.ts';

export default brand(
  'Faro Aviation',
  [],
  `
~G2 ANR, G2, +Faro G2 = over-ear boom aviation
~G2 Passive = over-ear boom aviation
G3, +Faro G3 = over-ear boom aviation
Stealth, Stealth ANR = over-ear boom aviation
`,
);

import { brand } from './format.ts';

export default brand(
  'Setcom',
  [],
  `
~CSB-900 = over-ear boom intercom
~CSB-900S = over-ear boom intercom
~Liberator = over-ear boom intercom
MRK = over-ear boom intercom
~OTH-VOX = over-ear boom intercom
`,
);

import { brand } from './format.ts';

export default brand(
  'Firecom',
  [],
  `
~FH-10 = over-ear boom intercom
~FH-20 = over-ear boom intercom
~FH-51 = over-ear boom intercom
FHW-500 = over-ear boom intercom
FHW-501 = over-ear boom intercom
FHW-503 = over-ear boom intercom
FHW-505 = over-ear boom intercom
FHW-511 = over-ear boom intercom
~UH-10 = over-ear boom intercom
~UH-20 = over-ear boom intercom
~UH-51 = over-ear boom intercom
UHW-500 = over-ear boom intercom
UHW-503 = over-ear boom intercom
UHW-505 = over-ear boom intercom
`,
);

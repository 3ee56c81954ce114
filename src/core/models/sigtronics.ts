import { brand } from './format.ts';

export default brand(
  'Sigtronics',
  [],
  `
~S-20 = over-ear boom aviation
~S-40 = over-ear boom aviation
~S-45 = over-ear boom aviation
~S-58 = over-ear boom aviation
~S-68 = over-ear boom aviation
~S-AR = over-ear boom aviation
~S-20Y = over-ear boom aviation
~S-40S = over-ear boom aviation
~SE-2 = over-ear boom intercom
~SE-3 = over-ear boom intercom
~SE-4 = over-ear boom intercom
~SE-8 = over-ear boom intercom
~SE-24 = over-ear boom intercom
~SE-48 = over-ear boom intercom
`,
);

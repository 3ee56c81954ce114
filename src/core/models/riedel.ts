import { brand } from './format.ts';

export default brand(
  'Riedel',
  ['Riedel Communications'],
  `
~PRO-D1 = over-ear boom intercom
~PRO-D2 = over-ear boom intercom
~PRO-S1 = over-ear boom intercom
~PRO-S2 = over-ear boom intercom
~PRO-D1-H = over-ear boom intercom
~RUN-D1 = over-ear boom intercom
~MAX-D1 = over-ear boom intercom
~AIR-D1, ~AIR-S1 = over-ear boom intercom
`,
);

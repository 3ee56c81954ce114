import { brand } from './format.ts';

export default brand(
  'RoadKing',
  ['Road King'],
  `
RKING900 = on-ear boom mobile-calls
RKING910 = on-ear boom mobile-calls
RKING920 = on-ear boom mobile-calls
RKING930 = on-ear boom mobile-calls
RKING940 = on-ear boom mobile-calls
RKING950 = on-ear boom mobile-calls
RKING1000 = on-ear boom mobile-calls
~RK900 = on-ear boom mobile-calls
~RK400 = on-ear boom mobile-calls
`,
);

import { brand } from './format.ts';

export default brand(
  'Clear-Com',
  ['ClearCom', 'Clear Com', 'HME', 'HME Clear-Com'],
  `
CC-95 = over-ear boom intercom
~CC-100 = over-ear boom intercom
~CC-110, CC-110-X4 = over-ear boom intercom
~CC-220, CC-220-X4 = over-ear boom intercom
~CC-250 = over-ear boom intercom
~CC-260 = over-ear boom intercom
~CC-300, CC-300-X4 = over-ear boom intercom
~CC-400, CC-400-X4 = over-ear boom intercom
CC-27 = over-ear boom intercom
~CC-26K = over-ear boom intercom
CC-28 = over-ear boom intercom
CC-60 = over-ear boom intercom
CC-30 = over-ear boom intercom
~HS6000 = on-ear boom intercom
~HS6200 = on-ear boom intercom
~HS7000 = on-ear boom intercom
HS-15 = on-ear boom intercom
HS-16 = on-ear boom intercom
HS-14 = on-ear boom intercom
`,
);

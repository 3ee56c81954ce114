import { brand } from './format.ts';

export default brand(
  'iClever',
  [],
  `
HS14 = on-ear inline listening
HS19 = on-ear inline listening
HS21 = on-ear inline listening
HS01 = on-ear inline listening
~BTH02 = on-ear built-in listening
~BTH03 = on-ear built-in listening
~BTH12 = on-ear built-in listening
~BTH13 = on-ear built-in listening
~BTH18 = on-ear built-in listening
~BTH20 = on-ear built-in listening
~BTH21 = on-ear built-in listening
`,
);

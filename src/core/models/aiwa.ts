import { brand } from './format.ts';

export default brand(
  'Aiwa',
  ['アイワ'],
  `
HST-250BT = over-ear built-in listening
Arc-1 = over-ear built-in listening
Prodigy = over-ear built-in listening
HSTBTN-880 = on-ear built-in listening
ESTM-50 = in-ear inline listening
ESTM-50BK = in-ear inline listening
ESTM-100 = in-ear inline listening
ESTM-500 = in-ear inline listening
ESTBT-400 = in-ear inline listening
ESTBT-450 = in-ear inline listening
EBTW-150 = in-ear built-in listening
EBTW-850 = in-ear built-in listening
EBTW-888 = in-ear built-in listening
`,
);

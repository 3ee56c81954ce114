import { brand } from './format.ts';

export default brand(
  'Vivan',
  ['VIVAN'],
  `
Liberty T100 = in-ear built-in listening
Liberty T110 = in-ear built-in listening
Airbuds Liberty T110 = in-ear built-in listening
Liberty T200 = in-ear built-in listening
Liberty T210 = in-ear built-in listening
Liberty T220 = in-ear built-in listening
Liberty T230 = in-ear built-in listening
Airbuds Infinity GT1 = in-ear built-in listening
Infinity GT1 = in-ear built-in listening
Airbuds Infinity GT2 = in-ear built-in listening
Infinity GT2 = in-ear built-in listening
Q05 = in-ear inline listening
Q08 = in-ear inline listening
Q10 = in-ear inline listening
Q11 = in-ear inline listening
Q12 = in-ear inline listening
Q20 = in-ear inline listening
Q12S = in-ear inline listening
`,
);

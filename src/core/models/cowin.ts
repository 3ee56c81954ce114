import { brand } from './format.ts';

export default brand(
  'Cowin',
  ['COWIN'],
  `
E7, ~E7 Active, ~E7 ANC, E7 MR = over-ear built-in listening
~E7 Pro = over-ear built-in listening
E8 = over-ear built-in listening
E9 = over-ear built-in listening
SE7, ~SE7 Pro, ~SE7 Max = over-ear built-in listening
SE8 = over-ear built-in listening
KY02 = in-ear built-in listening
KY03 = in-ear built-in listening
KY07 = in-ear built-in listening
Apex, Apex Pro, Apex Elite = in-ear built-in listening
`,
);

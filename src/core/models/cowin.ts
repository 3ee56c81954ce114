import { brand } from './format.ts';

export default brand(
  'Cowin',
  ['COWIN'],
  `
E7 = over-ear built-in listening
~E7 Active = over-ear built-in listening
~E7 ANC = over-ear built-in listening
E7 MR = over-ear built-in listening
~E7 Pro = over-ear built-in listening
E8 = over-ear built-in listening
E9 = over-ear built-in listening
SE7 = over-ear built-in listening
~SE7 Pro = over-ear built-in listening
~SE7 Max = over-ear built-in listening
SE8 = over-ear built-in listening
KY02 = in-ear built-in listening
KY03 = in-ear built-in listening
KY07 = in-ear built-in listening
Apex = in-ear built-in listening
Apex Pro = in-ear built-in listening
Apex Elite = in-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  'itel',
  [],
  `
T1 = in-ear built-in listening
~T1 Pro = in-ear built-in listening
T1N = in-ear built-in listening
T11 = in-ear built-in listening
~T11 Pro = in-ear built-in listening
T21 = in-ear built-in listening
T31 = in-ear built-in listening
T41 = in-ear built-in listening
Buds Ace = in-ear built-in listening
~Buds Ace 2 = in-ear built-in listening
Roar 21 = in-ear built-in listening
Roar 31 = in-ear built-in listening
Roar 31i = in-ear built-in listening
Roar 41 = in-ear built-in listening
Roar 54 = in-ear built-in listening
Roar 54 Pro = in-ear built-in listening
Roar 74 = in-ear built-in listening
Roar 75 = in-ear built-in listening
Rhythm Echo = in-ear built-in listening
Rhythm Pro = in-ear built-in listening
~IEP-11 = in-ear inline listening
~IEP-12 = in-ear inline listening
~IEP-21 = in-ear inline listening
~IEP-31 = in-ear inline listening
~IEP-33 = in-ear inline listening
~IEP-51 = in-ear inline listening
~IEP-81 = in-ear inline listening
~IEP-K9 = in-ear inline listening
Earpop E41 = in-ear inline listening
E41 = in-ear inline listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Robot',
  ['Robot by Vivan'],
  `
~Airbuds T10 = in-ear built-in listening
~Airbuds T20 = in-ear built-in listening
~Airbuds T30 = in-ear built-in listening
~Airbuds T30 Plus = in-ear built-in listening
~Airbuds T40 = in-ear built-in listening
~Airbuds T50 = in-ear built-in listening
~Airbuds T50S = in-ear built-in listening
~Airbuds T60 = in-ear built-in listening
~Airbuds T70 = in-ear built-in listening
~Airbuds T70E = in-ear built-in listening
~Airbuds T80 = in-ear built-in listening
~Airbuds T90 = in-ear built-in listening
T30 = in-ear built-in listening
T50S = in-ear built-in listening
T60 = in-ear built-in listening
T70 = in-ear built-in listening
T80 = in-ear built-in listening
Flybuds T10 = in-ear built-in listening
Flybuds T10S = in-ear built-in listening
Flybuds T20 = in-ear built-in listening
Flybuds T22 = in-ear built-in listening
RE10 = in-ear inline listening
~RE101 = in-ear inline listening
~RE101S = in-ear inline listening
~RE102 = in-ear inline listening
RE20 = in-ear inline listening
~RE230 = in-ear inline listening
~RE240 = in-ear inline listening
RE50 = in-ear inline listening
~RE601 = in-ear inline listening
~RE60S = in-ear inline listening
~RE701 = in-ear inline listening
~RE801 = in-ear inline listening
RE30 = in-ear inline listening
~OpenRun 1 = open-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Jaybird',
  [],
  `
X2 = in-ear inline listening
BBX2 = in-ear inline listening
X3 = in-ear inline listening
985-000580 = in-ear inline listening
985-000582 = in-ear inline listening
X4 = in-ear inline listening
985-000808 = in-ear inline listening
985-000812 = in-ear inline listening
BlueBuds X = in-ear inline listening
Bluebuds X Sport = in-ear inline listening
BBX1 = in-ear inline listening
BBX1MB = in-ear inline listening
Freedom = in-ear inline listening
F5 = in-ear inline listening
Freedom 2 = in-ear inline listening
Tarah = in-ear inline listening
Tarah Pro = in-ear inline listening
Run = in-ear built-in listening
985-000688 = in-ear built-in listening
Run XT = in-ear built-in listening
Vista = in-ear built-in listening
Vista 2 = in-ear built-in listening
985-000928 = in-ear built-in listening
985-000938 = in-ear built-in listening
`,
);

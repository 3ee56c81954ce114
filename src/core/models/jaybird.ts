import { brand } from './format.ts';

export default brand(
  'Jaybird',
  [],
  `
X2, BBX2 = in-ear inline listening
X3, 985-000580, 985-000582 = in-ear inline listening
X4, 985-000808, 985-000812 = in-ear inline listening
BlueBuds X, Bluebuds X Sport, BBX1, BBX1MB = in-ear inline listening
Freedom, F5 = in-ear inline listening
Freedom 2 = in-ear inline listening
Tarah, Tarah Pro = in-ear inline listening
Run, 985-000688 = in-ear built-in listening
Run XT = in-ear built-in listening
Vista 2, 985-000928, 985-000938 = in-ear built-in listening
`,
);

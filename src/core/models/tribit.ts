import { brand } from './format.ts';

export default brand(
  'Tribit',
  [],
  `
XFree Tune = over-ear built-in listening
XFree Tune HD = over-ear built-in listening
XFree Go = over-ear built-in listening
XFree = over-ear built-in listening
QuietPlus 71 = over-ear built-in listening
QuietPlus 72 = over-ear built-in listening
QuietPlus 50 = over-ear built-in listening
FlyBuds 3 = in-ear built-in listening
FlyBuds C1 = in-ear built-in listening
~C1 Pro = in-ear built-in listening
FlyBuds NC = in-ear built-in listening
FlyBuds 1 = in-ear built-in listening
FlyBuds S1 = in-ear built-in listening
MoveBuds H1 = in-ear built-in listening
`,
);

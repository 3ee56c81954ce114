import { brand } from './format.ts';

export default brand(
  'Blaupunkt',
  [],
  `
BH31 = over-ear built-in listening
BH41 = over-ear built-in listening
BH51 = over-ear built-in listening
BH51 Moksha = over-ear built-in listening
BH61 = over-ear built-in listening
BH61 Moksha = over-ear built-in listening
BH01 = over-ear built-in listening
BH11 = over-ear built-in listening
BH21 = over-ear built-in listening
BLP4632 = over-ear built-in listening
BTW100 = in-ear built-in listening
BTW100 Xtreme = in-ear built-in listening
~BTW07 = in-ear built-in listening
~BTW09 = in-ear built-in listening
~BTW15 = in-ear built-in listening
~BTW20 = in-ear built-in listening
BTW300 = in-ear built-in listening
~BE100 = in-ear built-in listening
BE52 = in-ear built-in listening
BE01 = in-ear built-in listening
BE50 = in-ear built-in listening
EM10 = in-ear inline listening
~EM10N = in-ear inline listening
~EM10C = in-ear inline listening
EM01 = in-ear inline listening
EM05 = in-ear inline listening
`,
);

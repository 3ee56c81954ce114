import { brand } from './format.ts';

export default brand(
  'Teufel',
  [],
  `
Real Blue = over-ear built-in listening
~Real Blue NC = over-ear built-in listening
~Real Blue Pro = over-ear built-in listening
~Real Z = over-ear none listening
~Supreme On = on-ear built-in listening
~Airy = on-ear built-in listening
~Real Blue TWS = in-ear built-in listening
~Real Blue TWS 2 = in-ear built-in listening
~Real Blue TWS 3 = in-ear built-in listening
~Airy True Wireless = in-ear built-in listening
~Airy TWS = in-ear built-in listening
~Airy TWS 2 = in-ear built-in listening
~Airy TWS Pro = in-ear built-in listening
~Airy Sports TWS = in-ear built-in listening
~Supreme In = in-ear built-in listening
~Airy Sports = in-ear built-in listening
~Airy Open TWS = open-ear built-in listening separate
~Cage = over-ear boom gaming
~Cage One = over-ear boom gaming
~Cage Pro = over-ear boom gaming
~Zola = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Harper',
  ['Харпер'],
  `
GHS-X10 = over-ear boom gaming
GHS-X15 = over-ear boom gaming
GHS-X20 = over-ear boom gaming
GHS-X30 = over-ear boom gaming
GHS-X35 = over-ear boom gaming
GHS-R101 = over-ear boom gaming
GHS-210 = over-ear boom gaming
~HB-508 = in-ear built-in listening
~HB-510 = in-ear built-in listening
~HB-511 = in-ear built-in listening
~HB-513 = in-ear built-in listening
~HB-515 = in-ear built-in listening
~HB-516 = in-ear built-in listening
~HB-517 = in-ear built-in listening
~HB-520 = in-ear built-in listening
~HB-522 = in-ear built-in listening
~HB-523 = in-ear built-in listening
~HB-524 = in-ear built-in listening
~HB-525 = in-ear built-in listening
~HB-526 = in-ear built-in listening
~HB-527 = in-ear built-in listening
~HB-531 = in-ear built-in listening
~HB-532 = in-ear built-in listening
~HB-534 = in-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Infinix',
  [],
  `
XE06 = in-ear built-in listening
~XE06A = in-ear built-in listening
XE15 = in-ear built-in listening
XE16 = in-ear built-in listening
XE20 = in-ear built-in listening
XE21 = in-ear built-in listening
XE22 = in-ear built-in listening
XE24 = in-ear built-in listening
XE25 = in-ear built-in listening
XE26 = in-ear built-in listening
XE27 = in-ear built-in listening
XE28 = in-ear built-in listening
XE29 = in-ear built-in listening
XE30 = in-ear built-in listening
XBuds GT 3 = in-ear built-in listening
+XBuds = in-ear built-in listening
iRocker = in-ear built-in listening
iRocker XE15 = in-ear built-in listening
iRocker Gamer = in-ear built-in listening
Snor XE05 = in-ear built-in listening
Buds Neo XE21 = in-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  'GOVO',
  [],
  `
+GoBuds = in-ear built-in listening
GoBuds 400 = in-ear built-in listening
GoBuds 577 = in-ear built-in listening
GoBuds 600 = in-ear built-in listening
GoBuds 900 = in-ear built-in listening
GoBuds 902 = in-ear built-in listening
GoBuds 903 = in-ear built-in listening
GoBuds 920 = in-ear built-in listening
GoBuds 945 = in-ear built-in listening
GoBuds 961 = in-ear built-in listening
GoBuds Hunk = in-ear built-in listening
GoBuds Sports = in-ear built-in listening
+GoKixx = in-ear built-in listening
GoKixx 421 = in-ear built-in listening
GoKixx 521 = in-ear built-in listening
GoKixx 610 = in-ear built-in listening
GoKixx 621 = in-ear built-in listening
GoKixx 622 = in-ear built-in listening
GoKixx 651 = in-ear built-in listening
GoKixx 652 = in-ear built-in listening
GoKixx 671 = in-ear built-in listening
GoKixx 721 = in-ear built-in listening
GoKixx 952 = in-ear built-in listening
GoKixx Elite = in-ear built-in listening
+GoBass = in-ear inline listening
GoBass 400 = in-ear inline listening
GoBass 444 = in-ear inline listening
GoBass 455 = in-ear inline listening
GoBass 610 = in-ear inline listening
GoBass 900 = in-ear inline listening
GoBass 910 = in-ear inline listening
GoBass 945 = in-ear inline listening
GoBold 400 = over-ear built-in listening
GoBold 410 = over-ear built-in listening
`,
);

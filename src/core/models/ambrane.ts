import { brand } from './format.ts';

export default brand(
  'Ambrane',
  [],
  `
Stringz 38 = in-ear inline listening
Stringz = in-ear inline listening
Stringz 11 = in-ear inline listening
Stringz 57 = in-ear inline listening
Dots 11 = in-ear built-in listening
Dots 20 = in-ear built-in listening
Dots 38 = in-ear built-in listening
Dots Tune = in-ear built-in listening
Dots Slay = in-ear built-in listening
Dots Muse = in-ear built-in listening
Dots Play = in-ear built-in listening
NeoBuds 11 = in-ear built-in listening
NeoBuds 22 = in-ear built-in listening
NeoBuds 33 = in-ear built-in listening
BassBand = in-ear built-in listening
BassBand Beat = in-ear built-in listening
BassBand Pro = in-ear built-in listening
BassBand Lite = in-ear built-in listening
Melody 11 = in-ear built-in listening
Melody 20 = in-ear built-in listening
Trendz 11 = in-ear built-in listening
`,
);

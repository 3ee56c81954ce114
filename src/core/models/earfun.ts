import { brand } from './format.ts';

export default brand(
  'EarFun',
  [],
  `
Air 2 = in-ear built-in listening
~Air 2 NC = in-ear built-in listening
Air S = in-ear built-in listening
Air Life = in-ear built-in listening
Air Mini = in-ear built-in listening
~Air Mini 2 = in-ear built-in listening
Air Pro = in-ear built-in listening
~Air Pro 2 = in-ear built-in listening
~Air Pro 3 = in-ear built-in listening
~Air Pro 4 = in-ear built-in listening
Air Pro SV = in-ear built-in listening
~Free 2 = in-ear built-in listening
~Free 2S = in-ear built-in listening
Free Mini = in-ear built-in listening
Free Pro = in-ear built-in listening
~Free Pro 2 = in-ear built-in listening
~Free Pro 3 = in-ear built-in listening
~Free 1S = in-ear built-in listening
OpenJump = open-ear built-in listening separate
OpenJump Pro = open-ear built-in listening separate
Wave Pro = over-ear built-in listening
Wave Life = over-ear built-in listening
Tune Pro = over-ear built-in listening
`,
);

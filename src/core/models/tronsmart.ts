import { brand } from './format.ts';

export default brand(
  'Tronsmart',
  [],
  `
Sono = over-ear boom gaming
Glary = over-ear boom gaming
Glary Alpha = over-ear boom gaming
Sparkle = over-ear boom gaming
Shadow = over-ear boom gaming
~Apollo Q10 = over-ear built-in listening
~Sounfii Q20, Q20 = over-ear built-in listening
~Sounfii Q10 = over-ear built-in listening
Ark Headphones = over-ear built-in listening
~Encore S6 = over-ear built-in listening
Onyx Ace, Onyx Ace Pro = in-ear built-in listening
Onyx Free = in-ear built-in listening
Onyx Neo = in-ear built-in listening
Onyx Prime = in-ear built-in listening
Onyx Pure = in-ear built-in listening
Onyx Apex = in-ear built-in listening
Spunky Beat = in-ear built-in listening
Spunky Pro = in-ear built-in listening
Spunky Buds = in-ear built-in listening
Apollo Bold = in-ear built-in listening
Apollo Air = in-ear built-in listening
~Sounfii R4 = in-ear built-in listening
~Sounfii R6 = in-ear built-in listening
Battle = in-ear built-in gaming
~Encore S1 = in-ear inline listening
~Encore S2 = in-ear inline listening
~Encore S4 = in-ear inline listening
~Encore S5 = in-ear inline listening
Encore Hydra = in-ear inline listening
S2 = in-ear inline listening
~S2 Plus = in-ear inline listening
S5 = in-ear inline listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Truke',
  [],
  `
Air Buds = in-ear built-in listening
Air Buds Lite = in-ear built-in listening
Aura Pro = in-ear built-in listening
~Buds A1 = in-ear built-in listening
Buds Aura = in-ear built-in listening
Buds Clarity = in-ear built-in listening
Buds Clarity 5 = in-ear built-in listening
Clarity 5 = in-ear built-in listening
Clarity 6 = in-ear built-in listening
Buds Crystal = in-ear built-in listening
Buds Echo = in-ear built-in listening
Buds Elite = in-ear built-in listening
~Buds F1 = in-ear built-in listening
~Buds F1 Ultra = in-ear built-in listening
Buds Lite = in-ear built-in listening
Buds Pro = in-ear built-in listening
~Buds Q1 = in-ear built-in listening
~Buds Q1 Lite = in-ear built-in listening
~Buds S1 = in-ear built-in listening
~Buds S2 = in-ear built-in listening
~Buds S2 Lite = in-ear built-in listening
Buds Titan = in-ear built-in listening
Buds Vibe = in-ear built-in listening
Crystal Bass = in-ear built-in listening
Crystal Dyno = in-ear built-in listening
Fit 1 = in-ear built-in listening
Fit Pro = in-ear built-in listening
Fit Pro Power = in-ear built-in listening
Fit Buds = in-ear built-in listening
~Mega 1 = in-ear built-in listening
~Mega 3 = in-ear built-in listening
~Mega 4 = in-ear built-in listening
~Mega 5 = in-ear built-in listening
~Mega 6 = in-ear built-in listening
~Mega 7 = in-ear built-in listening
~Mega 8 = in-ear built-in listening
~Mega 9 = in-ear built-in listening
Mega 10 = in-ear built-in listening
Yoga Beat = in-ear built-in listening
Yoga Mystic = in-ear built-in listening
Yoga Mystic Lite = in-ear built-in listening
Yoga Play = in-ear built-in listening
Yoga Power = in-ear built-in listening
Yoga = in-ear built-in listening
BTG = in-ear built-in gaming
BTG 1 = in-ear built-in gaming
BTG 2 = in-ear built-in gaming
BTG 3 = in-ear built-in gaming
BTG Alpha = in-ear built-in gaming
BTG Beta = in-ear built-in gaming
BTG Crystal = in-ear built-in gaming
BTG Flex = in-ear built-in gaming
BTG Flex Buds = in-ear built-in gaming
BTG Neo = in-ear built-in gaming
BTG Storm = in-ear built-in gaming
BTG Ultra = in-ear built-in gaming
~BTG X1 = in-ear built-in gaming
Buds Liberty = open-ear built-in listening separate
Buds Freedom = open-ear built-in listening separate
Buds Infinity = open-ear built-in listening separate
`,
);

import { brand } from './format.ts';

export default brand(
  'Mpow',
  [],
  `
HC5 = on-ear boom office
HC6, ~HC6 USB = on-ear boom office
~HC6 Pro = on-ear boom office
~BH078 = on-ear boom office
~BH231 = on-ear boom office
~M5 Pro, M5 = on-ear boom office
HC3 = on-ear boom office
~PA071, Mpow 071 = on-ear boom office
Pro Trucker = earpiece boom mobile-calls
EG3, ~EG3 Pro = over-ear boom gaming
EG10 = over-ear boom gaming
Air SE = over-ear boom gaming
~Air 2.4G = over-ear boom gaming
Iron Pro = over-ear boom gaming
EG8 = over-ear boom gaming
059 = over-ear built-in listening
~059 Lite = over-ear built-in listening
H1 = over-ear built-in listening
H5 = over-ear built-in listening
H7 = over-ear built-in listening
H10 = over-ear built-in listening
H12 = over-ear built-in listening
H17 = over-ear built-in listening
H19, ~H19 IPO = over-ear built-in listening
H20 = over-ear built-in listening
H21 = over-ear built-in listening
Thor = over-ear built-in listening
X3.0 = over-ear built-in listening
M9 = in-ear built-in listening
M12 = in-ear built-in listening
M13 = in-ear built-in listening
M30 = in-ear built-in listening
~M30 Plus = in-ear built-in listening
MX1 = in-ear built-in listening
MX3 = in-ear built-in listening
MX4 = in-ear built-in listening
MDots = in-ear built-in listening
MBits S = in-ear built-in listening
T5, T6 = in-ear built-in listening
Flame Lite = in-ear built-in listening
Flame Solo = in-ear built-in listening
Flame = in-ear inline listening
~Flame 2 = in-ear inline listening
Flame Pro = in-ear inline listening
Cheetah = in-ear inline listening
Jaws = in-ear inline listening
~Jaws Gen5 = in-ear inline listening
D2 = in-ear inline listening
S11 = in-ear inline listening
Judge = in-ear inline listening
Wolverine = in-ear inline listening
Antelope = in-ear inline listening
Swift = in-ear inline listening
`,
);

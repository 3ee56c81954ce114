import { brand } from './format.ts';

export default brand(
  'oraimo',
  [],
  `
FreePods = in-ear built-in listening
~FreePods 2 = in-ear built-in listening
OEB-E99D = in-ear built-in listening
~FreePods 3 = in-ear built-in listening
OEB-E104D = in-ear built-in listening
~FreePods 3C = in-ear built-in listening
OEB-E104DC = in-ear built-in listening
~FreePods 4 = in-ear built-in listening
OEB-E105D = in-ear built-in listening
FreePods Lite = in-ear built-in listening
FreePods Neo = in-ear built-in listening
FreePods Pro = in-ear built-in listening
FreePods Pro ANC = in-ear built-in listening
~Airbuds 2 = in-ear built-in listening
~AirBuds 2S = in-ear built-in listening
~Airbuds 3 = in-ear built-in listening
~Airbuds 4 = in-ear built-in listening
OEB-330 = in-ear built-in listening
Riff = in-ear built-in listening
OEB-E02D = in-ear built-in listening
~Riff 2 = in-ear built-in listening
Riff Smaller = in-ear built-in listening
Rhyme = in-ear built-in listening
Rhyme ANC = in-ear built-in listening
Roll = in-ear built-in listening
OEB-E101D = in-ear built-in listening
+SpaceBuds = in-ear built-in listening
SpaceBuds Z = in-ear built-in listening
SpaceBuds Pro = in-ear built-in listening
SpacePods = in-ear built-in listening
SpaceBuds Neo = in-ear built-in listening
Necklace = in-ear built-in listening
Necklace 2 = in-ear built-in listening
Necklace 3 = in-ear built-in listening
Necklace 4 = in-ear built-in listening
Necklace Lite = in-ear built-in listening
Necklace Pro = in-ear built-in listening
Feather = in-ear built-in listening
Feather 2C = in-ear built-in listening
Feather 3 = in-ear built-in listening
Feather 4 = in-ear built-in listening
Shark = in-ear built-in listening
Shark 2 = in-ear built-in listening
Shark 3 = in-ear built-in listening
Shark 4 = in-ear built-in listening
OEP-E10 = in-ear inline listening
OEP-E11 = in-ear inline listening
OEP-E12 = in-ear inline listening
OEP-E12N = in-ear inline listening
OEP-E20 = in-ear inline listening
OEP-E21 = in-ear inline listening
OEP-E21P = in-ear inline listening
E-21 = in-ear inline listening
OEP-E23 = in-ear inline listening
OEP-E24 = in-ear inline listening
OEP-E25 = in-ear inline listening
Thor OEP-E25 = in-ear inline listening
OEP-E26 = in-ear inline listening
OEP-E27 = in-ear inline listening
OEP-E31 = in-ear inline listening
OEP-E36 = in-ear inline listening
OEP-E37 = in-ear inline listening
OEP-320 = in-ear inline listening
OEP-610 = in-ear inline listening
OEP-710 = in-ear inline listening
Conch = in-ear inline listening
Conch 2 = in-ear inline listening
Halo = in-ear inline listening
Vortex = in-ear inline listening
+BoomPop = over-ear built-in listening
BoomPop 2 = over-ear built-in listening
BoomPop N = over-ear built-in listening
BoomPop 2S = over-ear built-in listening
BoomPop Pro = over-ear built-in listening
OpenCirclet = open-ear built-in listening separate
OPN-40D = open-ear built-in listening separate
OpenSnap = open-ear built-in listening separate
OpenPods = open-ear built-in listening separate
OpenArc = open-ear built-in listening separate
`,
);

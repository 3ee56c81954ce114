import { brand } from './format.ts';

export default brand(
  'Mivi',
  [],
  `
+DuoPods = in-ear built-in listening
DuoPods A25 = in-ear built-in listening
DuoPods A350 = in-ear built-in listening
DuoPods A550 = in-ear built-in listening
DuoPods A650 = in-ear built-in listening
DuoPods A750 = in-ear built-in listening
DuoPods A850 = in-ear built-in listening
DuoPods B1 = in-ear built-in listening
DuoPods Beat = in-ear built-in listening
DuoPods Blaze = in-ear built-in listening
DuoPods C1 = in-ear built-in listening
DuoPods D2 = in-ear built-in listening
DuoPods D3 = in-ear built-in listening
DuoPods D4 = in-ear built-in listening
DuoPods E12 = in-ear built-in listening
DuoPods F30 = in-ear built-in listening
DuoPods F40 = in-ear built-in listening
DuoPods F50 = in-ear built-in listening
DuoPods F60 = in-ear built-in listening
DuoPods F70 = in-ear built-in listening
DuoPods Horizon = in-ear built-in listening
DuoPods i2 = in-ear built-in listening
DuoPods i3 = in-ear built-in listening
DuoPods i4 = in-ear built-in listening
DuoPods i5 = in-ear built-in listening
DuoPods i6 = in-ear built-in listening
DuoPods i7 = in-ear built-in listening
DuoPods Infinity = in-ear built-in listening
DuoPods K1 = in-ear built-in listening
DuoPods K2 = in-ear built-in listening
DuoPods K3 = in-ear built-in listening
DuoPods K4 = in-ear built-in listening
DuoPods K5 = in-ear built-in listening
DuoPods K6 = in-ear built-in listening
DuoPods K7 = in-ear built-in listening
DuoPods M20 = in-ear built-in listening
DuoPods M30 = in-ear built-in listening
DuoPods M40 = in-ear built-in listening
DuoPods M80 = in-ear built-in listening
DuoPods N2 = in-ear built-in listening
DuoPods N5 = in-ear built-in listening
DuoPods R1 = in-ear built-in listening
DuoPods S1 = in-ear built-in listening
DuoPods Storm = in-ear built-in listening
DuoPods T30 = in-ear built-in listening
DuoPods T40 = in-ear built-in listening
+SuperPods = in-ear built-in listening
SuperPods Immersio = in-ear built-in listening
SuperPods Opera = in-ear built-in listening
SuperPods Concerto = in-ear built-in listening
SuperPods Dueto = in-ear built-in listening
AI-Buds = in-ear built-in listening
Collar = in-ear built-in listening
~Collar 2 = in-ear built-in listening
~Collar 2A = in-ear built-in listening
~Collar 2B = in-ear built-in listening
Collar Classic = in-ear built-in listening
Collar Classic Pro = in-ear built-in listening
Collar Flash = in-ear built-in listening
Collar Flash Pro = in-ear built-in listening
Collar Octave = in-ear built-in listening
~Collar D25 = in-ear built-in listening
~Collar A20 = in-ear built-in listening
~Collar E1 = in-ear built-in listening
Conquer X = in-ear built-in listening
Commando X7 = in-ear built-in gaming
Commando X9 = in-ear built-in gaming
Commando Q7 = in-ear built-in gaming
Commando Q9 = in-ear built-in gaming
Commando Z9 = in-ear built-in gaming
Rock & Roll E5 = in-ear inline listening
Rock and Roll E5 = in-ear inline listening
Rock & Roll W1 = in-ear inline listening
Rock and Roll W1 = in-ear inline listening
ThunderBeats = in-ear inline listening
ThunderBeats 2 = in-ear inline listening
`,
);

import { brand } from './format.ts';

export default brand(
  'JLab',
  ['JLab Audio'],
  `
Go Air = in-ear built-in listening
+Go Air Pop = in-ear built-in listening
Go Air Pop ANC = in-ear built-in listening
+Go Air Sport = in-ear built-in listening
+Go Air Tones = in-ear built-in listening
Go Sport+ = in-ear built-in listening
Go Pods ANC = in-ear built-in listening
+JBuds Air = in-ear built-in listening
+JBuds Air ANC = in-ear built-in listening
JBuds Air Icon = in-ear built-in listening
JBuds Air Executive = in-ear built-in listening
+JBuds Air Sport = in-ear built-in listening
+JBuds Air Pro = in-ear built-in listening
+JBuds Mini = in-ear built-in listening
JBuds ANC 3 = in-ear built-in listening
JBuds Sport ANC 4 = in-ear built-in listening
JBuds Pods ANC = in-ear built-in listening
Epic Air, Epic Air Elite, Epic Air ANC = in-ear built-in listening
Epic Air Sport, +Epic Air Sport ANC = in-ear built-in listening
Epic Lab Edition = in-ear built-in listening
Work Buds = in-ear built-in listening
JBuds True Wireless = in-ear built-in listening
JBuds Air Play, JBuds Air Play Gaming = in-ear built-in gaming
JBuds Pro = in-ear inline listening
JBuds2 Signature, JBuds 2 = in-ear inline listening
JBuds Pro Wireless, JBuds Pro Bluetooth = in-ear inline listening
Fit Sport, ~Fit 2.0 = in-ear inline listening
Epic Bluetooth, ~Epic 2 = in-ear inline listening
Metal Bluetooth, Metal Rugged = in-ear inline listening
Gravity = in-ear inline listening
+JBuds Lux ANC = over-ear built-in listening
Studio ANC = over-ear built-in listening
Studio Pro Wireless Over-Ear, Studio Pro Over-Ear = over-ear built-in listening
Epic Lux Lab Edition = over-ear built-in listening
Lux ANC = over-ear built-in listening
Studio ANC On-Ear = on-ear built-in listening
Studio Bluetooth, Studio Wireless = on-ear built-in listening
Neon Bluetooth, Neon Wireless = on-ear built-in listening
Rewind, Rewind Wireless = on-ear built-in listening
JBuddies Studio Wireless, JBuddies Wireless = on-ear built-in listening
JBuddies Studio 2 Wireless = on-ear built-in listening
Studio Pro Wireless, Studio Pro = over-ear built-in listening
Neon, JNeon = on-ear inline listening
Studio, Studio On-Ear = on-ear inline listening
JBuddies Studio = on-ear inline listening
JBuddies Folding, JBuddies = on-ear inline listening
Go Work = on-ear boom office
Go Work Gen 2, Go Work 2 = on-ear boom office
+Go Work Pop = on-ear boom office
+JBuds Work = on-ear boom office
Epic Work = on-ear boom office
JBuddies Learn = on-ear boom office
Play Gaming, Play Wireless = over-ear boom gaming
Play Pro, Play Pro Wireless = over-ear boom gaming
Nightfall = over-ear boom gaming
+JBuds Open Sport = open-ear built-in listening separate
Epic Open Sport = open-ear built-in listening separate
Flex Open Earbuds = open-ear built-in listening separate
`,
);

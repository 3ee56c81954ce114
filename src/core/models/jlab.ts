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
Epic Air = in-ear built-in listening
Epic Air Elite = in-ear built-in listening
Epic Air ANC = in-ear built-in listening
Epic Air Sport = in-ear built-in listening
+Epic Air Sport ANC = in-ear built-in listening
Epic Lab Edition = in-ear built-in listening
Work Buds = in-ear built-in listening
JBuds True Wireless = in-ear built-in listening
JBuds Air Play = in-ear built-in gaming
JBuds Air Play Gaming = in-ear built-in gaming
JBuds Pro = in-ear inline listening
JBuds2 Signature = in-ear inline listening
JBuds 2 = in-ear inline listening
JBuds Pro Wireless = in-ear inline listening
JBuds Pro Bluetooth = in-ear inline listening
Fit Sport = in-ear inline listening
~Fit 2.0 = in-ear inline listening
Epic Bluetooth = in-ear inline listening
~Epic 2 = in-ear inline listening
Metal Bluetooth = in-ear inline listening
Metal Rugged = in-ear inline listening
Gravity = in-ear inline listening
+JBuds Lux ANC = over-ear built-in listening
Studio ANC = over-ear built-in listening
Studio Pro Wireless Over-Ear = over-ear built-in listening
Studio Pro Over-Ear = over-ear built-in listening
Epic Lux Lab Edition = over-ear built-in listening
Lux ANC = over-ear built-in listening
Studio ANC On-Ear = on-ear built-in listening
Studio Bluetooth = on-ear built-in listening
Studio Wireless = on-ear built-in listening
Neon Bluetooth = on-ear built-in listening
Neon Wireless = on-ear built-in listening
Rewind = on-ear built-in listening
Rewind Wireless = on-ear built-in listening
JBuddies Studio Wireless = on-ear built-in listening
JBuddies Wireless = on-ear built-in listening
JBuddies Studio 2 Wireless = on-ear built-in listening
Studio Pro Wireless = over-ear built-in listening
Studio Pro = over-ear built-in listening
Neon = on-ear inline listening
JNeon = on-ear inline listening
Studio = on-ear inline listening
Studio On-Ear = on-ear inline listening
JBuddies Studio = on-ear inline listening
JBuddies Folding = on-ear inline listening
JBuddies = on-ear inline listening
Go Work = on-ear boom office
Go Work Gen 2 = on-ear boom office
Go Work 2 = on-ear boom office
+Go Work Pop = on-ear boom office
+JBuds Work = on-ear boom office
Epic Work = on-ear boom office
JBuddies Learn = on-ear boom office
Play Gaming = over-ear boom gaming
Play Wireless = over-ear boom gaming
Play Pro = over-ear boom gaming
Play Pro Wireless = over-ear boom gaming
Nightfall = over-ear boom gaming
+JBuds Open Sport = open-ear built-in listening separate
Epic Open Sport = open-ear built-in listening separate
Flex Open Earbuds = open-ear built-in listening separate
`,
);

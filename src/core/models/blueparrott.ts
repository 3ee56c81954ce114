import { brand } from './format.ts';

export default brand(
  'BlueParrott',
  ['Blue Parrott', 'VXi BlueParrott', 'Jabra BlueParrott', 'VXi'],
  `
B150-XT = on-ear boom mobile-calls
B250-XT = on-ear boom mobile-calls
B250-XTS = on-ear boom mobile-calls
B350-XT = on-ear boom mobile-calls
B450-XT = on-ear boom mobile-calls
B450-XT MS = on-ear boom mobile-calls
B550-XT = on-ear boom mobile-calls
B650-XT = on-ear boom mobile-calls
S450-XT = on-ear boom mobile-calls
S650-XT = on-ear boom mobile-calls
C300-XT = on-ear boom mobile-calls
C300-XT MS = on-ear boom mobile-calls
C400-XT = on-ear boom mobile-calls
Roadwarrior = on-ear boom mobile-calls
M300-XT = earpiece boom mobile-calls
M300-XT SE = earpiece boom mobile-calls
Xpressway = earpiece boom mobile-calls
Xpressway II = earpiece boom mobile-calls
Reveal = earpiece boom mobile-calls
Reveal Pro = earpiece boom mobile-calls
Point = earpiece boom mobile-calls
UC ProSet = on-ear boom contact-centre
CC Pro = on-ear boom contact-centre
Envoy UC = on-ear boom contact-centre
Passport = on-ear boom contact-centre
`,
);

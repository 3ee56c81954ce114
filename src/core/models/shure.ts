import { brand } from './format.ts';

export default brand(
  'Shure',
  ['슈어', 'シュア', '舒尔', 'Шур'],
  `
SRH240, SRH240A = over-ear none listening
SRH440, SRH440A = over-ear none listening
SRH750DJ = over-ear none listening
SRH840, SRH840A = over-ear none listening
SRH940 = over-ear none listening
SRH1440 = over-ear none listening
SRH1540 = over-ear none listening
SRH1840 = over-ear none listening
SRH145 = on-ear none listening
SRH144 = on-ear none listening
SRH550DJ = on-ear none listening
SRH145m+ = on-ear inline listening
AONIC 50, SBH2350, ~SBH50 = over-ear built-in listening
AONIC 50 Gen 2, SBH50G2 = over-ear built-in listening
AONIC 40, SBH1DYBK1, SBH1DYWH1 = over-ear built-in listening
~SE110 = in-ear none listening
~SE112, SE112-GR = in-ear none listening
~SE115 = in-ear none listening
~SE210 = in-ear none listening
~SE215, SE215-CL, ~SE215-K, SE215SPE, ~SE215 Pro, SE215CLR = in-ear none listening
~SE310 = in-ear none listening
~SE315, SE315-CL, ~SE315-K = in-ear none listening
~SE420 = in-ear none listening
~SE425, SE425-CL, ~SE425-V = in-ear none listening
~SE530 = in-ear none listening
~SE535, SE535-CL, ~SE535-V, SE535LTD, SE535CLEAR = in-ear none listening
~SE846 = in-ear none listening
KSE1200, KSE1200SYS = in-ear none listening
KSE1500 = in-ear none listening
~SE102 = in-ear none listening
E2c = in-ear none listening
E3c = in-ear none listening
E4c = in-ear none listening
E5c = in-ear none listening
SCL2 = in-ear none listening
SCL3 = in-ear none listening
SCL4 = in-ear none listening
SCL5 = in-ear none listening
~SE112m+, SE112-GR m+ = in-ear inline listening
~SE115m = in-ear inline listening
~SE215m+, SE215m+SPE = in-ear inline listening
~SE215-K+BT1, ~SE215+BT1 = in-ear inline listening
~SE215+BT2, ~SE215-K+BT2 = in-ear inline listening
~SE112-K-BT1 = in-ear inline listening
SE215-UNI, SE215DYBK+UNI, SE215DYBK+UNI-A, SE215DYCL+UNI, SE215DYCL+UNI-A, SE215DYWH+UNI, SE215DYWH+UNI-A, AONIC 215 = in-ear inline listening
SE31BA, SE31BAWUNI-A, AONIC 3, SE31BABKUNI = in-ear inline listening
SE42HY, SE42HYW+UNI-A, AONIC 4 = in-ear inline listening
SE53BA, SE53BABK+UNI-A, SE53BACL+UNI-A, SE53BARD+UNI-A, AONIC 5 = in-ear inline listening
SE846+UNI, SE846BABK+UNI-A, SE846BACL+UNI-A, ~SE846 Gen 2 = in-ear inline listening
SE215-TW1, SE215SPE-TW1, SE21DYBK+TW1, AONIC 215 True Wireless, AONIC 215 TW1, AONIC 215 Gen 2, AONIC 215 TW2 = in-ear built-in listening
AONIC Free = in-ear built-in listening
BRH440M = over-ear boom intercom
BRH441M = over-ear boom intercom
BRH50M = over-ear boom intercom
BRH31M = on-ear boom intercom
`,
);

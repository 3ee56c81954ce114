import { brand } from './format.ts';

export default brand(
  'Samsung',
  ['삼성', 'サムスン', '三星', 'سامسونج', 'Самсунг'],
  `
+Galaxy Buds, +갤럭시 버즈, +Галакси Бадс, SM-R170 = in-ear built-in listening
Galaxy Buds Plus, SM-R175, R175 = in-ear built-in listening
+Galaxy Buds Live, +갤럭시 버즈 라이브, SM-R180, R180, SM-R180NZKASER, SM-R180NZNASER = in-ear built-in listening
+Galaxy Buds Pro, +갤럭시 버즈 프로, SM-R190, R190, SM-R190NZKACIS = in-ear built-in listening
Galaxy Buds2, 갤럭시 버즈2, ~Buds 2, SM-R177, R177, SM-R177NZKACIS = in-ear built-in listening
Galaxy Buds2 Pro, 갤럭시 버즈2 프로, ~Buds 2 Pro, SM-R510, R510, SM-R510NZAACIS = in-ear built-in listening
+Galaxy Buds FE, SM-R400, SM-R400N = in-ear built-in listening
Galaxy Buds3, ~Buds 3, 갤럭시 버즈3, SM-R530, SM-R530N = in-ear built-in listening
Galaxy Buds3 Pro, ~Buds 3 Pro, 갤럭시 버즈3 프로, SM-R630, SM-R630N = in-ear built-in listening
Galaxy Buds3 FE, SM-R420 = in-ear built-in listening
+Galaxy Buds Core, SM-R410, SM-R410N = in-ear built-in listening
Galaxy Buds4 = in-ear built-in listening
Galaxy Buds4 Pro = in-ear built-in listening
+Gear IconX, IconX, SM-R140, SM-R150 = in-ear built-in listening
Level U, Level U Pro, EO-BG920, EO-BN920 = in-ear built-in listening
Level U2, EO-B3300 = in-ear built-in listening
Gear Circle, SM-R130 = in-ear built-in listening
Level Active, EO-BG930 = in-ear inline listening
U Flex, EO-BG950 = in-ear inline listening
AKG Earphones, Tuned by AKG, AKG Stereo Earbuds, AKG Stereo Headphones, AKG Jack 3.5mm, AKG Mikrofon, EO-IG955, ~IG955, EO-IG955BSEGWW, GH59-14744A, GH59-15252A = in-ear inline listening
AKG Type-C, AKG USB-C, AKG l USB-C, USB AKG, AKG Headphones Type C, EO-IC100, ~IC100, EO-IC100BBEGRU, EO-IC100BWEGUS, GH59-15107A = in-ear inline listening
EO-IC500 = in-ear inline listening
~IC050, EO-IC050 = in-ear inline listening
Type-C Earphones ANC = in-ear inline listening
EO-EG920, ~EG920, EO-EG920BW, EO-EG920LW = in-ear inline listening
EO-IG935, ~IG935, EO-IG935BBEGWW = in-ear inline listening
EO-IA500, ~IA500, EO-IA500BBEGWW = in-ear inline listening
EO-IA510 = in-ear inline listening
EO-HS330, ~HS330, HS3303WE, EO-HS3303, ~HS3303 = in-ear inline listening
EO-HS1303, ~HS1303 = in-ear inline listening
EO-EG900, EG900BW = in-ear inline listening
EO-IG930 = in-ear inline listening
Level In, EO-IG900 = in-ear inline listening
~EHS64, EHS64AVFWE, EHS64AVFWECINU = in-ear inline mobile-calls
~EHS61, EHS61ASFWE = in-ear inline mobile-calls
~EHS60, EHS60ANNBE, EHS60ANNBECINU = in-ear inline mobile-calls
~EHS62, ~EHS63 = in-ear inline mobile-calls
~EHS49 = in-ear inline mobile-calls
Level Over, EO-AG900 = over-ear built-in listening
Level On Wireless, Level On Wireless Pro, EO-PN900, EO-PN920 = on-ear built-in listening
Level On, EO-OG900 = on-ear inline listening
EO-MG900, ~MG900 = earpiece built-in mobile-calls
EO-MG920, ~MG920 = earpiece built-in mobile-calls
~HM1200 = earpiece built-in mobile-calls
~HM1300 = earpiece built-in mobile-calls
~HM1100 = earpiece built-in mobile-calls
~HM1700 = earpiece built-in mobile-calls
~HM1800 = earpiece built-in mobile-calls
~HM1900 = earpiece built-in mobile-calls
~HM1950 = earpiece built-in mobile-calls
~HM3300 = earpiece built-in mobile-calls
~HM3350 = earpiece built-in mobile-calls
~HM3500 = earpiece built-in mobile-calls
~HM3700 = earpiece built-in mobile-calls
~HM7000 = earpiece built-in mobile-calls
WEP200 = earpiece built-in mobile-calls
WEP210 = earpiece built-in mobile-calls
WEP300 = earpiece built-in mobile-calls
WEP350 = earpiece built-in mobile-calls
WEP450 = earpiece built-in mobile-calls
WEP470 = earpiece built-in mobile-calls
WEP475 = earpiece built-in mobile-calls
WEP490 = earpiece built-in mobile-calls
WEP570 = earpiece built-in mobile-calls
WEP870 = earpiece built-in mobile-calls
~HM6000 = in-ear inline mobile-calls
`,
);

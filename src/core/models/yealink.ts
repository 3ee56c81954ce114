import { brand } from './format.ts';

export default brand(
  'Yealink',
  ['亿联', 'Yealink YHS', 'Еалинк'],
  `
UH33 = on-ear boom office
UH34, ~UH34 Dual, ~UH34 Mono = on-ear boom office
~UH34 SE = on-ear boom office
~UH34 Lite = on-ear boom office
UH36, ~UH36 Dual, ~UH36 Mono = on-ear boom office
UH37, ~UH37 Dual = on-ear boom office
UH38 = on-ear boom office
UH42 = on-ear boom office
UH44 = on-ear boom office
UH47 = on-ear boom office
UH48 = on-ear boom office
WH62, ~WH62 Mono, ~WH62 Dual = on-ear boom office
WH64 = on-ear boom office
WH66, ~WH66 Mono, ~WH66 Dual = on-ear boom office
WH68 = on-ear boom office
BH70 = on-ear boom office
BH72 = on-ear boom office
~BH72 Lite = on-ear boom office
BH76, ~BH76 Plus = over-ear boom office
WH63 = earpiece boom office
WH67 = earpiece boom office
BH71, ~BH71 Pro, ~BH71 Workstation = earpiece boom office
YHS33 = on-ear boom contact-centre
YHS34, YHS34 Lite, YHS34 Mono, YHS34 Dual = on-ear boom contact-centre
YHS36, YHS36 Mono, YHS36 Dual = on-ear boom contact-centre
`,
);

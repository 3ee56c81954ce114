import { brand } from './format.ts';

export default brand(
  'NUBWO',
  ['NO.40 Nubwo'],
  `
N2, NO-N2 = over-ear boom gaming
N3 = over-ear boom gaming
N7 = over-ear boom gaming
N8 = over-ear boom gaming
N11 = over-ear boom gaming
N12 = over-ear boom gaming
N13 = over-ear boom gaming
N15 = over-ear boom gaming
N16 = over-ear boom gaming
N20 = over-ear boom gaming
~NO-040 = over-ear boom gaming
~NO-550 = over-ear boom gaming
~NO-3000 = over-ear boom gaming
~NO-6100 = over-ear boom gaming
~NO-9000 = over-ear boom gaming
A2 = over-ear boom gaming
A6 = over-ear boom gaming
K9 = over-ear boom gaming
X85 = over-ear boom gaming
X88 = over-ear boom gaming
X97, ~X97 HardCore = over-ear boom gaming
X98 = over-ear boom gaming
X99 = over-ear boom gaming
X100 = over-ear boom gaming
G06 = over-ear boom gaming
G08 = over-ear boom gaming
~N1080 = over-ear boom gaming
HW02 = on-ear boom office
HW03 = on-ear boom office
HW01 = on-ear boom office
`,
);

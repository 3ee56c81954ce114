import { brand } from './format.ts';

export default brand(
  'MSI',
  ['Micro-Star', '微星'],
  `
~DS501 = over-ear boom gaming
~DS502 = over-ear boom gaming
Immerse GH20, ~GH20 = over-ear boom gaming
Immerse GH30, Immerse GH30 V2, ~GH30 = over-ear boom gaming
Immerse GH40, ~GH40 ENC = over-ear boom gaming
Immerse GH50, ~GH50 = over-ear boom gaming
Immerse GH50 Wireless = over-ear boom gaming
Immerse GH60, ~GH60 = over-ear boom gaming
Immerse GH61, ~GH61 = over-ear boom gaming
Immerse GH62 = over-ear boom gaming
Immerse GH70, ~GH70 = over-ear boom gaming
H991 = over-ear boom gaming
~Maestro 300 = over-ear boom gaming
S37-2101030-SV1 = over-ear boom gaming
Immerse GH10, ~GH10 = in-ear inline gaming
`,
);

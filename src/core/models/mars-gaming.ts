import { brand } from './format.ts';

export default brand(
  'Mars Gaming',
  ['MarsGaming', 'Tacens Mars Gaming'],
  `
MH0 = over-ear boom gaming
MH1 = over-ear boom gaming
MH2 = over-ear boom gaming
MH3 = over-ear boom gaming
MH4, MH4X = over-ear boom gaming
MH5 = over-ear boom gaming
MHX, MHX Pro = over-ear boom gaming
~MH020 = over-ear boom gaming
~MH120 = over-ear boom gaming
~MH122 = over-ear boom gaming
~MH217 = over-ear boom gaming
~MH218 = over-ear boom gaming
~MH222 = over-ear boom gaming
~MH316 = over-ear boom gaming
~MH318 = over-ear boom gaming
~MH320 = over-ear boom gaming
~MH420 = over-ear boom gaming
MHAX, MHAX Pro = over-ear boom gaming
MHRGB, MHRGBP = over-ear boom gaming
MHW-100, MHW = over-ear boom gaming
MH-GLOW = over-ear boom gaming
MH-UGLOW = over-ear boom gaming
MHCX = over-ear boom gaming
MAH1 = over-ear boom gaming
MHXC = over-ear boom gaming
MH-D = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Fantech',
  ['Fantech Gaming', 'FANTECH'],
  `
HG1 = over-ear boom gaming
HG2, ~HG2 Clink = over-ear boom gaming
HG3 = over-ear boom gaming
HG4 = over-ear boom gaming
HG5 = over-ear boom gaming
HG6 = over-ear boom gaming
HG7 = over-ear boom gaming
HG8 = over-ear boom gaming
HG9, ~Captain HG9 = over-ear boom gaming
HG10, ~Captain HG10 = over-ear boom gaming
HG11, ~Captain 7.1, ~HG11 Pro = over-ear boom gaming
HG12 = over-ear boom gaming
HG13, ~Chief HG13 = over-ear boom gaming
HG14 = over-ear boom gaming
HG15, ~Captain HG15 = over-ear boom gaming
HG16, ~HG16S, ~Sniper HG16 = over-ear boom gaming
HG17, ~HG17S, Visage, Visage II = over-ear boom gaming
HG18 = over-ear boom gaming
HG19, ~Iris HG19 = over-ear boom gaming
HG20, Chief II = over-ear boom gaming
HG21, Hexagon, ~Hexagon HG21 = over-ear boom gaming
HG22, ~Fusion HG22 = over-ear boom gaming
HG23, ~Octane HG23 = over-ear boom gaming
HG24 = over-ear boom gaming
HG25 = over-ear boom gaming
HG26, Alto = over-ear boom gaming
HG28 = over-ear boom gaming
HQ50, ~Mars HQ50 = over-ear boom gaming
HQ51, Mars II = over-ear boom gaming
HQ52, ~Tone HQ52, ~HQ52S = over-ear boom gaming
HQ53, ~Flash HQ53 = over-ear boom gaming
HQ54, ~Mars II HQ54 = over-ear boom gaming
HQ55 = over-ear boom gaming
HQ56 = over-ear boom gaming
MH80 = over-ear boom gaming
MH81, ~Scout MH81 = over-ear boom gaming
MH82, ~Echo MH82 = over-ear boom gaming
MH83, ~Omni MH83 = over-ear boom gaming
MH84, ~Jade MH84 = over-ear boom gaming
MH85 = over-ear boom gaming
MH86, ~Valor MH86 = over-ear boom gaming
MH87, ~Blitz MH87 = over-ear boom gaming
MH88, ~Trinity MH88 = over-ear boom gaming
MH90, ~Sonata MH90 = over-ear boom gaming
WHG01, Tamago WHG01 = over-ear boom gaming
WHG02, Tamago II = over-ear boom gaming
WHG03, WHG03P, Studio WHG03 = over-ear boom gaming
WHG04 = over-ear boom gaming
EG1 = in-ear inline gaming
EG2 = in-ear inline gaming
EG3 = in-ear inline gaming
EG5 = in-ear inline gaming
TW11 = in-ear built-in listening
TW12 = in-ear built-in listening
TW13 = in-ear built-in listening
TX-1, ~TX1 Pro = in-ear built-in listening
TX-2 = in-ear built-in listening
TX-3 = in-ear built-in listening
`,
);

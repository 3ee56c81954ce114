import { brand } from './format.ts';

export default brand(
  'Edifier Hecate',
  ['HECATE', 'HECATE by Edifier', 'Hecate Edifier'],
  `
~G1, G1 II, G1 SE, +Edifier G1 = over-ear boom gaming
~G2, G2 II, ~G2 Pro, +Edifier G2 II, +Edifier G2 = over-ear boom gaming
~G3 = over-ear boom gaming
~G4, G4 II, G4 S, G4 TE, ~G4 Pro, +Edifier G4 = over-ear boom gaming
G4BT = over-ear boom gaming
~G5 = over-ear boom gaming
~G7 = over-ear boom gaming
~G8 = over-ear boom gaming
G20 = over-ear boom gaming
G30, ~G30 II, ~G30 TE, G30S = over-ear boom gaming
G33, G33BT = over-ear boom gaming
G35 = over-ear boom gaming
G50 = over-ear boom gaming
G10 = over-ear boom gaming
G11 = over-ear boom gaming
G2BT = over-ear built-in gaming
G5BT, +Edifier G5BT = over-ear built-in gaming
GM3, +Edifier GM3 = in-ear built-in gaming
GM4 = in-ear built-in gaming
GM5 = in-ear built-in gaming
GM6, ~GM6 Plus = in-ear built-in gaming
GX07, +Edifier GX07 = in-ear built-in gaming
GX05 = in-ear built-in gaming
GT4 = in-ear built-in gaming
GT2, GT2S = in-ear built-in gaming
GT4S = in-ear built-in gaming
~GM180 = in-ear inline gaming
~GM260, +Edifier GM260 = in-ear inline gaming
~GM360 = in-ear inline gaming
~GM450 = in-ear inline gaming
~GM2 SE = in-ear inline gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Cougar',
  ['Cougar Gaming', '骨伽'],
  `
Phontum, Phontum Essential, Phontum Pro, Phontum S, Phontum Essential Ivory = over-ear boom gaming
NxPhontum = over-ear boom gaming
Immersa = over-ear boom gaming
Immersa TI = over-ear boom gaming
Immersa Pro = over-ear boom gaming
Immersa Pro 2 = over-ear boom gaming
Immersa Essential = over-ear boom gaming
~HX330 = over-ear boom gaming
~VM410, VM410 XB, VM410 PS, VM410 Tournament = over-ear boom gaming
Spettro = over-ear boom gaming
Omnes Essential = over-ear boom gaming
Dive = over-ear boom gaming
Megara = in-ear inline gaming
Attila = in-ear inline gaming
Havoc = in-ear inline gaming
`,
);

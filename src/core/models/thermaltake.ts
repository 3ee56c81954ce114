import { brand } from './format.ts';

export default brand(
  'Thermaltake',
  ['Tt eSPORTS', 'TteSports', 'Tt Sports', 'eSPORTS', '曜越'],
  `
Shock = over-ear boom gaming
Shock Spin = over-ear boom gaming
~Shock 3D, ~Shock 3D 7.1 = over-ear boom gaming
Shock Pro = over-ear boom gaming
Shock XT = over-ear boom gaming
~Shock V2 = over-ear boom gaming
Shock One = over-ear boom gaming
Cronos, Cronos AD = over-ear boom gaming
Cronos Riing, Cronos Riing RGB = over-ear boom gaming
Cronos Go = over-ear boom gaming
Verto = over-ear boom gaming
Sybaris = over-ear boom gaming
Console One = over-ear boom gaming
~Level 10 M = over-ear boom gaming
~Pulse G100 = over-ear boom gaming
Lavi = over-ear boom gaming
Lavi S = over-ear boom gaming
~Argent H5, ~Argent H5 RGB, ~Argent H5 Stereo = over-ear boom gaming
~Argent H5 Wireless = over-ear boom gaming
~Argent H6 = over-ear boom gaming
~Riing Pro RGB 7.1 = over-ear boom gaming
Chao = over-ear boom gaming
Dracco = over-ear none gaming
Isurus Pro = in-ear inline gaming
Isurus = in-ear inline gaming
`,
);

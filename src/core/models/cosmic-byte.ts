import { brand } from './format.ts';

export default brand(
  'Cosmic Byte',
  ['CosmicByte'],
  `
~GS410 = over-ear boom gaming
~GS420 = over-ear boom gaming
~GS430 = over-ear boom gaming
~GS440 = over-ear boom gaming
H1 = over-ear boom gaming
H3 = over-ear boom gaming
H5 = over-ear boom gaming
H7 = over-ear boom gaming
H11 = over-ear boom gaming
~G1500 = over-ear boom gaming
~G4000 = over-ear boom gaming
~G2050 = over-ear boom gaming
Stardust = over-ear boom gaming
Blazar = over-ear boom gaming
Equinox = over-ear boom gaming
Europa = over-ear boom gaming
Immortal = over-ear boom gaming
Spider = over-ear boom gaming
Oberon = over-ear boom gaming
Proteus = over-ear boom gaming
Nebula = over-ear boom gaming
Hades = over-ear boom gaming
Hyperion = over-ear boom gaming
Equinox Kronos = over-ear boom gaming
Equinox Neutrino = over-ear boom gaming
~CosmoBuds X100 = in-ear built-in gaming
~CosmoBuds X200 = in-ear built-in gaming
~CosmoBuds X220 = in-ear built-in gaming
CosmoBuds = in-ear built-in gaming
`,
);

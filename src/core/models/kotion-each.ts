import { brand } from './format.ts';

export default brand(
  'KOTION EACH',
  ['Kotion'],
  `
~G1000 = over-ear boom gaming
~G2000 = over-ear boom gaming
~G2100 = over-ear boom gaming
~G2200 = over-ear boom gaming
~G2600 = over-ear boom gaming
~G4000 = over-ear boom gaming
~G4100 = over-ear boom gaming
~G5000 = over-ear boom gaming
~G5200 = over-ear boom gaming
~G6000 = over-ear boom gaming
~G7000 = over-ear boom gaming
~G8000 = over-ear boom gaming
~G8200 = over-ear boom gaming
~G9000 = over-ear boom gaming
~G9100 = over-ear boom gaming
~G9500 = over-ear boom gaming
~B3505 = over-ear boom gaming
~B3506 = over-ear boom gaming
~GS200 = over-ear boom gaming
~GS210 = over-ear boom gaming
~GS310 = over-ear boom gaming
~GS400 = over-ear boom gaming
~GS410 = over-ear boom gaming
~GS500 = over-ear boom gaming
~GS600 = over-ear boom gaming
~GS700 = over-ear boom gaming
~GS710 = over-ear boom gaming
~GS800 = over-ear boom gaming
~GS900 = over-ear boom gaming
~G5600 = over-ear boom gaming
~G5300 = over-ear boom gaming
`,
);

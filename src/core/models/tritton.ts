import { brand } from './format.ts';

export default brand(
  'Tritton',
  ['Mad Catz Tritton', 'TRITTON'],
  `
~AX 120 = over-ear boom gaming
~AX 180 = over-ear boom gaming
~AX 360 = over-ear boom gaming
~AX 720 = over-ear boom gaming
AX Pro = over-ear boom gaming
~Warhead 7.1, Warhead = over-ear boom gaming
Kama, Kama Plus = over-ear boom gaming
Katana, Katana HD = over-ear boom gaming
Trigger = over-ear boom gaming
Primer = over-ear boom gaming
Detonator = over-ear boom gaming
ARK 100 = over-ear boom gaming
ARK 200 = over-ear boom gaming
ARK 300 = over-ear boom gaming
ARK Elite = over-ear boom gaming
~Pro+ 5.1 = over-ear boom gaming
Switch Blade = over-ear boom gaming
Kunai, Kunai Pro, Kunai Universal = on-ear boom gaming
`,
);

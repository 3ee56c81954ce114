import { brand } from './format.ts';

export default brand(
  'Woxter',
  [],
  `
~Stinger RX 900 H = over-ear boom gaming
~Stinger RX 930 H = over-ear boom gaming
~Stinger RX 980 H = over-ear boom gaming
~Stinger RX 1000 H = over-ear boom gaming
~Stinger GX 250 H = over-ear boom gaming
~Stinger GX 270 H = over-ear boom gaming
~Stinger GX 280 HX = over-ear boom gaming
`,
);

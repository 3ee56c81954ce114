import { brand } from './format.ts';

export default brand(
  'Plextone',
  [],
  `
G30, ~xMowi RX3 = in-ear boom gaming
RX3 = in-ear boom gaming
~Mowi RX3 = in-ear boom gaming
G15, ~G15 Mark III = in-ear inline gaming
G20, ~G20 Mark II = in-ear inline gaming
G23 = in-ear inline gaming
G25, ~G25 Mark II = in-ear inline gaming
X46M = in-ear inline gaming
G50 = in-ear inline gaming
G800, ~G800 Mark II = over-ear boom gaming
G500 = over-ear boom gaming
G700 = over-ear boom gaming
G600 = over-ear boom gaming
`,
);

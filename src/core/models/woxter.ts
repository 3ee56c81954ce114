import { brand } from './format.ts';

export default brand(
  'Woxter',
  [],
  `
~Stinger RX 900 H = over-ear boom gaming
~Stinger RX 930 H = over-ear boom gaming
~Stinger RX 980 H = over-ear boom gaming
~Stinger RX 1000 H = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'NYK Nemesis',
  ['NYK'],
  `
HS-N01 = over-ear boom gaming
HS-N02 = over-ear boom gaming
HS-N03 = over-ear boom gaming
HS-N05 = over-ear boom gaming
HS-N06 = over-ear boom gaming
HS-N07 = over-ear boom gaming
HS-N08 = over-ear boom gaming
HS-N09 = over-ear boom gaming
HS-N10 = over-ear boom gaming
HS-N11 = over-ear boom gaming
HS-N12 = over-ear boom gaming
HS-N15 = over-ear boom gaming
HS-P08 = over-ear boom gaming
HS-P09, ~Parrot HS-P09 = over-ear boom gaming
HS-P10 = over-ear boom gaming
HS-P20 = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Adesso',
  ['Adesso Xtream'],
  `
~Xtream G1 = over-ear boom gaming
~Xtream G2 = over-ear boom gaming
~Xtream G3 = over-ear boom gaming
~Xtream G4 = over-ear boom gaming
~Xtream H4 = on-ear boom office
~Xtream H5 = on-ear boom office
~Xtream P1 = on-ear boom office
~Xtream P2 = on-ear boom office
~Xtream P3 = on-ear boom office
~Xtream P7 = on-ear boom office
~Xtream P500 = over-ear built-in listening
~Xtream P600 = over-ear built-in listening
~Xtream H2 = on-ear none listening
~Xtream H3 = over-ear none listening
`,
);

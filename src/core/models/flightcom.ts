import { brand } from './format.ts';

export default brand(
  'Flightcom',
  [],
  `
~4DX = over-ear boom aviation
~5DX = over-ear boom aviation
4DLX = over-ear boom aviation
5DLX = over-ear boom aviation
Classic ANR = over-ear boom aviation
~Denali = over-ear boom aviation
Denali ANR = over-ear boom aviation
~Venture 40DX = over-ear boom aviation
~Venture 50DX = over-ear boom aviation
~E13 = over-ear boom aviation
~E80 = over-ear boom aviation
`,
);

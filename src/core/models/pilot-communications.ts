import { brand } from './format.ts';

export default brand(
  'Pilot Communications',
  ['Pilot USA', 'Pilot Communications USA'],
  `
~PA11-00 = over-ear boom aviation
~PA11-20 = over-ear boom aviation
~PA11-60 = over-ear boom aviation
~PA15-26 = over-ear boom aviation
~PA17-60 = over-ear boom aviation
~PA17-76 = over-ear boom aviation
~PA17-79 = over-ear boom aviation
~PA17-79DNC = over-ear boom aviation
~PA1151 = over-ear boom aviation
~PA1161 = over-ear boom aviation
~PA1169 = over-ear boom aviation
~PA1171 = over-ear boom aviation
~PA1181 = over-ear boom aviation
`,
);

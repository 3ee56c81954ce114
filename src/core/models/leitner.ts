import { brand } from './format.ts';

export default brand(
  'Leitner',
  [],
  `
~LH270 = on-ear boom office
~LH275 = on-ear boom office
~LH280 = on-ear boom office
~LH370 = on-ear boom office
`,
);

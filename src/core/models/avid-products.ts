import { brand } from './format.ts';

export default brand(
  'AVID Products',
  ['Avid Education'],
  `
AE-36 = on-ear boom office
AE-39 = on-ear boom office
AE-55 = on-ear boom office
AE-75 = over-ear boom office
AE-79 = over-ear boom office
~AE-711 = on-ear none listening
~AE-808 = on-ear none listening
~AE-711V = on-ear inline listening
AE-35 = on-ear inline listening
`,
);

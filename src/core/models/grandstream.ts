import { brand } from './format.ts';

export default brand(
  'Grandstream',
  [],
  `
GUV3000 = on-ear boom office
GUV3005 = on-ear boom office
GUV3050 = on-ear boom office
`,
);

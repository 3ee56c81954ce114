import { brand } from './format.ts';

export default brand(
  'Clarity Aloft',
  [],
  `
~Classic = in-ear boom aviation
~Pro Plus = in-ear boom aviation
~Flex = in-ear boom aviation
`,
);

import { brand } from './format.ts';

export default brand(
  'AZIO',
  [],
  `
~GH808 = over-ear boom gaming
Levetron GH808 = over-ear boom gaming
`,
);

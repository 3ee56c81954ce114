import { brand } from './format.ts';

export default brand(
  'Targus',
  [],
  `
AEH102, AEH102TT = on-ear boom office
AEH104, AEH104GL = on-ear boom office
`,
);

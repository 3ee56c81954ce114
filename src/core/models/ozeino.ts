import { brand } from './format.ts';

export default brand(
  'Ozeino',
  [],
  `
~OW810 = over-ear boom gaming
~OW780 = over-ear boom gaming
GM-01 = over-ear boom gaming
`,
);

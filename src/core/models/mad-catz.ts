import { brand } from './format.ts';

export default brand(
  'Mad Catz',
  ['MadCatz', '美加狮'],
  `
~F.R.E.Q. 2 = over-ear boom gaming
~F.R.E.Q. 4 = over-ear boom gaming
~F.R.E.Q. 5 = over-ear boom gaming
~F.R.E.Q. 7 = over-ear boom gaming
~F.R.E.Q. 9 = over-ear boom gaming
F.R.E.Q. TE = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Beexcellent',
  ['BEEXCELLENT'],
  `
GM-1 = over-ear boom gaming
GM-2 = over-ear boom gaming
GM-3 = over-ear boom gaming
GM-4 = over-ear boom gaming
GM-5 = over-ear boom gaming
GM-6 = over-ear boom gaming
GM-7 = over-ear boom gaming
GM-9 = over-ear boom gaming
GM-19 = over-ear boom gaming
~GM-100 = over-ear boom gaming
Q3 = over-ear boom gaming
`,
);

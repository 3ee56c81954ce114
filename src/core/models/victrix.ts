import { brand } from './format.ts';

export default brand(
  'Victrix',
  ['PDP', 'Victrix by PDP'],
  `
Gambit = over-ear boom gaming
Pro AF = over-ear boom gaming
Pro AF ANC = over-ear boom gaming
`,
);

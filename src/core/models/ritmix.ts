import { brand } from './format.ts';

export default brand(
  'Ritmix',
  ['Ритмикс'],
  `
~RH-555M = over-ear boom gaming
RH-555M Gaming = over-ear boom gaming
`,
);

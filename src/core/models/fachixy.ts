import { brand } from './format.ts';

export default brand(
  'Fachixy',
  [],
  `
~FC100 = over-ear boom gaming
~FC200 = over-ear boom gaming
~FC300 = over-ear boom gaming
`,
);

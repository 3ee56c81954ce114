import { brand } from './format.ts';

export default brand(
  'Fractal Design',
  [],
  `
Scape, +Fractal Scape = over-ear boom gaming
`,
);

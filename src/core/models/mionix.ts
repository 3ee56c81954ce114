import { brand } from './format.ts';

export default brand(
  'Mionix',
  [],
  `
~Nash 20 = over-ear boom gaming
~Keid 20 = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'KORE Aviation',
  [],
  `
P1, KA-1, ~KA-1 General Aviation, ~P1 Series = over-ear boom aviation
`,
);

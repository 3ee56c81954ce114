import { brand } from './format.ts';

export default brand(
  'Glorious',
  ['Glorious PC Gaming Race'],
  `
GHS Eternal = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Func',
  [],
  `
~HS-260 = over-ear boom gaming
`,
);

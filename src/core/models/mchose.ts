import { brand } from './format.ts';

export default brand(
  'MCHOSE',
  [],
  `
G9, ~G9 Pro = over-ear boom gaming
S9, ~S9 Pro = over-ear boom gaming
V9, ~V9 Pro, ~V9 Turbo = over-ear boom gaming
X9 = over-ear boom gaming
~V9 Lite = over-ear boom gaming
`,
);

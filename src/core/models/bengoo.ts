import { brand } from './format.ts';

export default brand(
  'BENGOO',
  [],
  `
~G9000, ~G9000 Pro = over-ear boom gaming
~G9500 = over-ear boom gaming
~G9600 = over-ear boom gaming
V-4 = over-ear boom gaming
X-40 = over-ear boom gaming
`,
);

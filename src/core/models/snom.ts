import { brand } from './format.ts';

export default brand(
  'Snom',
  [],
  `
~A100M = on-ear boom office
~A100D = on-ear boom office
A150 = on-ear boom office
A170 = on-ear boom office
A190 = on-ear boom office
~A330M = on-ear boom office
~A330D = on-ear boom office
~A300M, ~A300D = on-ear boom office
`,
);

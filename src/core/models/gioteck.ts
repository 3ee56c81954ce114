import { brand } from './format.ts';

export default brand(
  'Gioteck',
  [],
  `
XH-50 = over-ear boom gaming
~XH-100, ~XH100S = over-ear boom gaming
~XH-50S = over-ear boom gaming
TX-30 = over-ear boom gaming
TX-40, ~TX40S = over-ear boom gaming
TX-50, ~TX50S = over-ear boom gaming
TX70, ~TX70S = over-ear boom gaming
HC-2 = over-ear boom gaming
HC-4 = over-ear boom gaming
HC-9 = over-ear boom gaming
~HC2 Plus = over-ear boom gaming
EX-01 = earpiece boom gaming
EX-03 = earpiece boom gaming
EX-05 = earpiece boom gaming
`,
);

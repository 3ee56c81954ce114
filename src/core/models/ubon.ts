import { brand } from './format.ts';

export default brand(
  'UBON',
  ['Ubon'],
  `
~UB-770 = in-ear inline listening
~UB-785 = in-ear inline listening
~UB-909 = in-ear inline listening
~UB-920 = in-ear inline listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Thomson',
  [],
  `
WHP6007 = on-ear built-in listening
WHP-6011 = on-ear built-in listening
WHP3001 = over-ear none listening
WHP3311 = over-ear none listening
WHP-5327 = over-ear none listening
HED4407 = over-ear none listening
HED2112 = over-ear none listening
~EAR3005 = in-ear inline listening
~EAR3008 = in-ear inline listening
~EAR3106 = in-ear inline listening
~EAR3827 = in-ear inline listening
WEAR7701 = in-ear built-in listening
WEAR7702 = in-ear built-in listening
WEAR7811 = in-ear built-in listening
`,
);

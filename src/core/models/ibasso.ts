import { brand } from './format.ts';

export default brand(
  'iBasso',
  [],
  `
IT00 = in-ear none listening
IT01 = in-ear none listening
~IT01S = in-ear none listening
IT03 = in-ear none listening
IT04 = in-ear none listening
IT07 = in-ear none listening
IT05 = in-ear none listening
AM05 = in-ear none listening
~3T-154 = in-ear none listening
Jr. Phoenix = in-ear none listening
SR1 = over-ear none listening
SR2 = over-ear none listening
SR3 = over-ear none listening
`,
);

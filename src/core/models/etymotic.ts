import { brand } from './format.ts';

export default brand(
  'Etymotic',
  ['Etymotic Research'],
  `
ER4, ER4P, ~ER4PT, ER4S, ER4B = in-ear none listening
~ER4SR, ER4 Studio Reference = in-ear none listening
~ER4XR, ER4 Extended Response = in-ear none listening
~ER3SE, ER3 Studio Edition = in-ear none listening
~ER3XR, ER3 Extended Response = in-ear none listening
~ER2SE = in-ear none listening
~ER2XR = in-ear none listening
ER6, ER6i = in-ear none listening
hf5, ER23-HF5 = in-ear none listening
MC5, ER7-MC5 = in-ear none listening
MK5 = in-ear none listening
ETY Kids 5, EK5 = in-ear none listening
EVO Multi-Driver = in-ear none listening
hf2, ER23-HF2 = in-ear inline listening
hf3, ER23-HF3, ER23530 = in-ear inline listening
MC2 = in-ear inline listening
MC3, ER7-MC3 = in-ear inline listening
ETY Kids 3, EK3 = in-ear inline listening
`,
);

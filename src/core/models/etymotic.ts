import { brand } from './format.ts';

export default brand(
  'Etymotic',
  ['Etymotic Research'],
  `
ER4 = in-ear none listening
ER4P = in-ear none listening
~ER4PT = in-ear none listening
ER4S = in-ear none listening
ER4B = in-ear none listening
~ER4SR = in-ear none listening
ER4 Studio Reference = in-ear none listening
~ER4XR = in-ear none listening
ER4 Extended Response = in-ear none listening
~ER3SE = in-ear none listening
ER3 Studio Edition = in-ear none listening
~ER3XR = in-ear none listening
ER3 Extended Response = in-ear none listening
~ER2SE = in-ear none listening
~ER2XR = in-ear none listening
ER6 = in-ear none listening
ER6i = in-ear none listening
hf5 = in-ear none listening
ER23-HF5 = in-ear none listening
MC5 = in-ear none listening
ER7-MC5 = in-ear none listening
MK5 = in-ear none listening
ETY Kids 5 = in-ear none listening
EK5 = in-ear none listening
EVO Multi-Driver = in-ear none listening
hf2 = in-ear inline listening
ER23-HF2 = in-ear inline listening
hf3 = in-ear inline listening
ER23-HF3 = in-ear inline listening
ER23530 = in-ear inline listening
MC2 = in-ear inline listening
MC3 = in-ear inline listening
ER7-MC3 = in-ear inline listening
ETY Kids 3 = in-ear inline listening
EK3 = in-ear inline listening
`,
);

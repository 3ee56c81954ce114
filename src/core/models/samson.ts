import { brand } from './format.ts';

export default brand(
  'Samson',
  [],
  `
~SR350 = over-ear none listening
~SR450 = over-ear none listening
~SR550 = over-ear none listening
~SR850, ~SR850C = over-ear none listening
~SR860 = over-ear none listening
~SR880 = over-ear none listening
~SR950 = over-ear none listening
~SR970 = over-ear none listening
~SR990 = over-ear none listening
RTE 2 = over-ear none listening
~RH300 = over-ear none listening
~RH600 = over-ear none listening
PH50 = over-ear none listening
PH60 = over-ear none listening
Z25 = over-ear none listening
Z35 = over-ear none listening
Z45 = over-ear none listening
Z55 = over-ear none listening
CH70 = over-ear none listening
HP30 = on-ear none listening
HP40 = on-ear none listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Monoprice',
  ['Monolith', 'Monolith by Monoprice'],
  `
8320 = in-ear none listening
9927 = in-ear none listening
MP80 = in-ear none listening
8323 = over-ear none listening
108323 = over-ear none listening
M560 = over-ear none listening
116051 = over-ear none listening
M565 = over-ear none listening
124733 = over-ear none listening
~M565C = over-ear none listening
M570 = over-ear none listening
~M1060 = over-ear none listening
116050 = over-ear none listening
~M1060C = over-ear none listening
~M1070 = over-ear none listening
~M1570 = over-ear none listening
HR-5 = over-ear none listening
HR-5C = over-ear none listening
~BT-205 = over-ear built-in listening
~BT-300ANC = over-ear built-in listening
~BT-400ANC = over-ear built-in listening
~BT-500ANC = over-ear built-in listening
~BT-250ANC = over-ear built-in listening
~BT-600ANC = over-ear built-in listening
SonicSolace = over-ear built-in listening
SonicSolace II = over-ear built-in listening
~M1000ANC = over-ear built-in listening
Monolith M1000ANC = over-ear built-in listening
`,
);

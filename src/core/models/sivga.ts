import { brand } from './format.ts';

export default brand(
  'Sivga',
  ['Sendy Audio'],
  `
~SV004 = over-ear none listening
~SV005 = over-ear none listening
~SV006 = over-ear none listening
~SV007 = over-ear none listening
~SV021 = over-ear none listening
Robin = over-ear none listening
~SV023 = over-ear none listening
Phoenix = over-ear none listening
P-II = over-ear none listening
P2 = over-ear none listening
Oriole = over-ear none listening
Luan = over-ear none listening
Peng = over-ear none listening
Anser = over-ear none listening
Aiva = over-ear none listening
~Aiva 2 = over-ear none listening
Apollo = over-ear none listening
Peacock = over-ear none listening
Nightingale = in-ear none listening
M300 = in-ear none listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Tin HiFi',
  ['TinHiFi', 'Tinaudio', 'Tin Audio'],
  `
T1 = in-ear none listening
T2 = in-ear none listening
~T2 Plus = in-ear none listening
~T2 Pro = in-ear none listening
~T2 EVO = in-ear none listening
~T2 DLC = in-ear none listening
~T2 Mk2 = in-ear none listening
T3 = in-ear none listening
~T3 Plus = in-ear none listening
T4 = in-ear none listening
~T4 Plus = in-ear none listening
T5 = in-ear none listening
T5S = in-ear none listening
P1 = in-ear none listening
~P1 Plus = in-ear none listening
~P1 Max = in-ear none listening
~P1 Max II = in-ear none listening
P2 = in-ear none listening
~P2 Plus = in-ear none listening
C2 Mech Warrior = in-ear none listening
C3 = in-ear none listening
C5 = in-ear none listening
C0 = in-ear none listening
DUDU = in-ear none listening
~T1 Plus = in-ear unknown listening
T1S = in-ear unknown listening
TWS Tin Buds = in-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Shokz',
  ['AfterShokz', 'After Shokz', 'ショックス', '샥즈', '韶音'],
  `
+OpenComm, OpenComm UC = open-ear boom office
+OpenComm2, OpenComm2 UC, OpenComm2 2025 = open-ear boom office
OpenMeet, OpenMeet UC = open-ear boom office
+OpenRun, OpenRun Mini, S803 = open-ear built-in listening
+OpenRun Pro, S810 = open-ear built-in listening
+OpenRun Pro 2, S820 = open-ear built-in listening
+OpenMove, ~AS660, S661 = open-ear built-in listening
+Aeropex, ~AS800 = open-ear built-in listening
Air, Trekz Air, ~AS650 = open-ear built-in listening
+Trekz Titanium, ~AS600 = open-ear built-in listening
~Bluez 2, ~Bluez 2S = open-ear built-in listening
Gamez = open-ear built-in listening
+OpenSwim Pro, S710 = open-ear built-in listening
+OpenFit, T910 = open-ear built-in listening separate
~OpenFit 2, ~OpenFit 2 Plus = open-ear built-in listening separate
+OpenFit Air = open-ear built-in listening separate
+OpenFit Pro = open-ear built-in listening separate
OpenDots, +OpenDots ONE = open-ear built-in listening separate
+OpenSwim, S700 = open-ear none listening
Xtrainerz = open-ear none listening
`,
);

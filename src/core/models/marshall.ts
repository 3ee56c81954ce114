import { brand } from './format.ts';

export default brand(
  'Marshall',
  ['마샬', 'マーシャル', '马歇尔', 'Маршалл', 'Marshall Headphones'],
  `
+Major V, 1006832 = on-ear built-in listening
+Major IV, 1005773 = on-ear built-in listening
Major III Bluetooth, Major 3 Bluetooth = on-ear built-in listening
Major II Bluetooth, Major 2 Bluetooth = on-ear built-in listening
Major III Voice = on-ear built-in listening
Mid Bluetooth, Mid BT = on-ear built-in listening
Mid ANC = on-ear built-in listening
Milton ANC = on-ear built-in listening
Major 4 = on-ear built-in listening
Major 5 = on-ear built-in listening
Major Pitch Black = on-ear inline listening
Major FX = on-ear inline listening
Major, Major II, Major III, Mid = on-ear present listening
Monitor II, Monitor II ANC, Monitor 2 = over-ear built-in listening
Monitor III, Monitor III ANC, Monitor 3 = over-ear built-in listening
Monitor Bluetooth = over-ear built-in listening
Monitor, Monitor FX = over-ear inline listening
Minor, Minor FX = in-ear inline listening
Minor II, Minor II Bluetooth = in-ear inline listening
Mode, Mode EQ = in-ear inline listening
Minor III, Minor 3, 1005983 = in-ear built-in listening
Minor IV, Minor 4 = in-ear built-in listening
Mode II, ~Mode 2, 1005611 = in-ear built-in listening
Motif, Motif ANC = in-ear built-in listening
Motif II, Motif II ANC = in-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Cooler Master',
  ['CoolerMaster', 'CM Storm', 'Cooler Master Storm', '酷冷至尊'],
  `
~MH630 = over-ear boom gaming
~MH650 = over-ear boom gaming
~MH670 = over-ear boom gaming
~MH710 = over-ear boom gaming
~MH750, MasterPulse MH750 = over-ear boom gaming
~MH751 = over-ear boom gaming
~MH752 = over-ear boom gaming
~CH321 = over-ear boom gaming
~CH331 = over-ear boom gaming
~CH351 = over-ear boom gaming
~CH510 = over-ear boom gaming
~MH320, MasterPulse MH320 = over-ear boom gaming
MasterPulse, MasterPulse Pro = over-ear boom gaming
Ceres 300 = over-ear boom gaming
Ceres 400 = over-ear boom gaming
Ceres 500 = over-ear boom gaming
Sirus, ~Sirus 5.1, Sirus S, Sirus C = over-ear boom gaming
Sonuz = over-ear boom gaming
Pulse-R = over-ear boom gaming
Storm Sirus, Storm Sonuz, Storm Pulse-R = over-ear boom gaming
MasterPulse In-Ear, ~MH703 = in-ear inline gaming
Pitch = in-ear inline gaming
Pitch Pro = in-ear inline gaming
Resonar = in-ear inline gaming
`,
);

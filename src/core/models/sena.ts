import { brand } from './format.ts';

export default brand(
  'Sena',
  ['SENA Technologies', 'SENA Bluetooth'],
  `
Tufftalk = over-ear boom intercom
Tufftalk Lite = over-ear boom intercom
Expand = over-ear boom intercom
Expand Mesh = over-ear boom intercom
Tufftalk M = over-ear boom intercom
~Nautitalk N2R = over-ear boom intercom
Nautitalk Bosun = over-ear boom intercom
SPH10, SPH10H-FM, SPH10S = on-ear boom intercom
10C, ~10C Evo, ~10C Pro = unknown boom intercom
10R = unknown boom intercom
10S = unknown boom intercom
10U = unknown boom intercom
20S, ~20S Evo = unknown boom intercom
30K = unknown boom intercom
3S, ~3S Plus = unknown boom intercom
5S = unknown boom intercom
5R, ~5R Lite = unknown boom intercom
50S = unknown boom intercom
50R = unknown boom intercom
50C = unknown boom intercom
60S, ~60S Evo, 60X = unknown boom intercom
SF1 = unknown boom intercom
SF2 = unknown boom intercom
SF4 = unknown boom intercom
SFR = unknown boom intercom
SMH5, ~SMH5 Multicom, ~SMH5-FM = unknown boom intercom
SMH10, SMH10R = unknown boom intercom
SRL, SRL2, SRL3, SRL-EXT, SRL-Mesh = unknown boom intercom
Spider RT1 = unknown boom intercom
Spider ST1 = unknown boom intercom
Spider X Slim = unknown boom intercom
~20S Dual = unknown boom intercom
SMH3 = unknown boom intercom
ST1 = unknown boom intercom
`,
);

import { brand } from './format.ts';

export default brand(
  'Eartec',
  ['Eartec UltraLITE', 'HME Eartec'],
  `
UltraLITE, UltraLITE HD, UltraLITE Pro, UltraLITE HUB, UL2S, UL3S, UL4S, UL5S, UL2D, UL3D, UL4D, UL5D = on-ear boom intercom
~UPMX2, HUB mini = on-ear boom intercom
Lazer = on-ear boom intercom
EVADE, EVADE XTreme = on-ear boom intercom
E-Com = on-ear boom intercom
Compak = on-ear boom intercom
Comstar, Comstar XT = on-ear boom intercom
~TD-900 = on-ear boom intercom
Digicom = on-ear boom intercom
Cyber = on-ear boom intercom
SlimLine = on-ear boom intercom
~Simultalk 24G = on-ear boom intercom
Fusion = on-ear boom intercom
UltraPAK Monarch, Monarch = over-ear boom intercom
Proline = over-ear boom intercom
~Max4G Max 4G = over-ear boom intercom
`,
);

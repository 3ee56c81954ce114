import { brand } from './format.ts';

export default brand(
  'FreedConn',
  ['Freed Conn'],
  `
T-COM VB = unknown boom intercom
T-COM SC = unknown boom intercom
T-COM OS = unknown boom intercom
T-Max, T-Max S, T-Max Pro = unknown boom intercom
R1, ~R1 Plus, ~R1 Pro = unknown boom intercom
T-Rex = unknown boom intercom
FX = unknown boom intercom
KY Pro = unknown boom intercom
FDC-01 = unknown boom intercom
L1, L2, L3 = unknown boom intercom
F1 = unknown boom intercom
`,
);

import { brand } from './format.ts';

export default brand(
  'Midland',
  ['Midland Radio'],
  `
~AVPH1 = earpiece inline two-way-radio
~AVPH2 = earpiece inline two-way-radio
~AVPH3 = earpiece inline two-way-radio
AVPH10 = earpiece inline two-way-radio
MA21-L = earpiece inline two-way-radio
MA31-L, MA31-LK = earpiece inline two-way-radio
MA30-L = earpiece inline two-way-radio
BT Next, BT Next Pro, BT Next Conference = unknown boom intercom
BTX1, ~BTX1 Pro, ~BTX1 Pro S = unknown boom intercom
BTX2, ~BTX2 Pro, ~BTX2 Pro S = unknown boom intercom
BT Mini = unknown boom intercom
BT Rush = unknown boom intercom
~BT R1 Advanced = unknown boom intercom
BTT Talk = unknown boom intercom
BT City = unknown boom intercom
BT Go = unknown boom intercom
~BTX1 FM = unknown boom intercom
`,
);

import { brand } from './format.ts';

export default brand(
  "Walker's",
  ["Walker's Game Ear", 'Walker’s', 'GSM Outdoors'],
  `
Razor Slim, Razor, GWP-RSEM = over-ear none industrial
Razor Rechargeable = over-ear none industrial
Razor XV = over-ear none industrial
~Alpha 360 = over-ear none industrial
Patrol = over-ear none industrial
FireMax = over-ear none industrial
Ultimate Power Muff, Power Muff = over-ear none industrial
Alpha Power Muff = over-ear none industrial
Pro Low Profile = over-ear none industrial
XCEL 500BT, XCEL 500 = over-ear built-in industrial
XV Bluetooth, ~Razor XV 3.0 = over-ear built-in industrial
Silencer Bluetooth, ~Silencer BT 2.0 = in-ear built-in industrial
Silencer, ~Silencer 2.0 = in-ear none industrial
`,
);

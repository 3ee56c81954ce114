import { brand } from './format.ts';

export default brand(
  'Howard Leight',
  ['Honeywell Howard Leight', 'Honeywell Safety'],
  `
Impact Sport, ~R-01526, ~R-02524 = over-ear none industrial
Impact Pro = over-ear none industrial
Impact H = over-ear none industrial
Sync, Sync Stereo, 1030110, 1030330 = over-ear none industrial
Sync Digital AM/FM, Sync Radio = over-ear none industrial
Sync Electo = over-ear none industrial
Sync Wireless, 1030945, Impact Sport Bluetooth, ~R-02548 = over-ear built-in industrial
`,
);

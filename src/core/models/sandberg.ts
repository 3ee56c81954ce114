import { brand } from './format.ts';

export default brand(
  'Sandberg',
  ['Sandberg Denmark'],
  `
USB Office Headset = on-ear boom office
USB Chat Headset = on-ear boom office
MiniJack Chat Headset = on-ear boom office
MiniJack Headset = on-ear boom office
Saver USB Headset = on-ear boom office
USB-C Office Headset = on-ear boom office
Office Headset Pro = on-ear boom office
Bluetooth Office Headset = on-ear boom office
USB+RJ9/11 Headset Pro = on-ear boom office
Twister = over-ear boom gaming
Thunderstorm = over-ear boom gaming
Derecho = over-ear boom gaming
Dominator = over-ear boom gaming
Blizzard = over-ear boom gaming
`,
);

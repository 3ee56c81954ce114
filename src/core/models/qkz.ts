import { brand } from './format.ts';

export default brand(
  'QKZ',
  [],
  `
AK6 = in-ear unknown listening
AK6 Pro = in-ear unknown listening
AK6 Max = in-ear unknown listening
AK6 X = in-ear unknown listening
AK2 = in-ear unknown listening
AK3 = in-ear unknown listening
AK4 = in-ear unknown listening
AK9 = in-ear unknown listening
AK10 = in-ear unknown listening
ZXN = in-ear unknown listening
ZXT = in-ear unknown listening
ZXD = in-ear unknown listening
ZX1 = in-ear unknown listening
ZX2 = in-ear unknown listening
ZX3 = in-ear unknown listening
ZAX2 = in-ear unknown listening
ZAX = in-ear unknown listening
HBB = in-ear unknown listening
DM6 = in-ear unknown listening
DM7 = in-ear unknown listening
DM9 = in-ear unknown listening
DM10 = in-ear unknown listening
SK3 = in-ear unknown listening
SK8 = in-ear unknown listening
VK1 = in-ear unknown listening
VK4 = in-ear unknown listening
VK6 = in-ear unknown listening
CK4 = in-ear unknown listening
CK5 = in-ear unknown listening
Hades = in-ear unknown listening
Khan = in-ear unknown listening
`,
);

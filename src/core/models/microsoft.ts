import { brand } from './format.ts';

export default brand(
  'Microsoft',
  ['マイクロソフト', '마이크로소프트', '微软'],
  `
Modern USB Headset, +Microsoft Modern Headset, Modern Headset = on-ear boom office
Modern USB-C Headset, +Microsoft Modern USB-C Headset = on-ear boom office
Modern Wireless Headset, +Microsoft Modern Wireless Headset = on-ear boom office
LifeChat LX-1000, LX-1000 = on-ear boom office
LifeChat LX-2000, LX-2000 = on-ear boom office
LifeChat LX-4000, LX-4000 = on-ear boom office
LifeChat LX-6000, LX-6000 = on-ear boom office
LifeChat ZX-6000 = on-ear boom office
LifeChat LX-3000, LX-3000 = over-ear boom office
~Surface Headphones 2 Plus = over-ear built-in office
+Surface Headphones = over-ear built-in listening
~Surface Headphones 2 = over-ear built-in listening
Surface Headset = over-ear built-in listening
+Surface Earbuds = in-ear built-in listening
`,
);

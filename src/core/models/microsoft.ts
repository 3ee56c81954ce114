import { brand } from './format.ts';

export default brand(
  'Microsoft',
  ['Microsoft Xbox', 'マイクロソフト', '마이크로소프트', '微软'],
  `
Modern USB Headset, Modern Headset, Modern Wired Headset = on-ear boom office
Modern USB-C Headset = on-ear boom office
Modern Wireless Headset = on-ear boom office
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
Xbox Wireless Headset, TLL-00001, TLL-00002, TLL-00009 = over-ear boom gaming
Xbox Stereo Headset, Xbox Stereo Wired Gaming Headset, 8LI-00002, 8LI-00001 = over-ear boom gaming
Xbox One Stereo Headset, ~S4V-00005, ~S4V-00013 = over-ear boom gaming
Xbox One Chat Headset, ~S5V-00014, ~S5V-00015 = on-ear boom gaming
Xbox 360 Wired Headset, ~P6F-00001 = on-ear boom gaming
Xbox 360 Wireless Headset = earpiece boom gaming
`,
);

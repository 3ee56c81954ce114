import { brand } from './format.ts';

export default brand(
  'Microsoft',
  ['Xbox', 'Microsoft Xbox'],
  `
+Xbox Wireless Headset, TLL-00001, TLL-00002, TLL-00009 = over-ear boom gaming
+Xbox Stereo Headset, 8LI-00002, 8LI-00001 = over-ear boom gaming
+Xbox One Stereo Headset, ~S4V-00005, ~S4V-00013 = over-ear boom gaming
+Xbox One Chat Headset, ~S5V-00014, ~S5V-00015 = on-ear boom gaming
+Xbox 360 Wired Headset, ~P6F-00001 = on-ear boom gaming
+Xbox 360 Wireless Headset = earpiece boom gaming
`,
);

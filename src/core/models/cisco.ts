import { brand } from './format.ts';

export default brand(
  'Cisco',
  ['Cisco Systems', 'Cisco Webex', '思科'],
  `
~Headset 320 = on-ear boom office
~Headset 321, HS-W-321 = on-ear boom office
~Headset 322, HS-W-322 = on-ear boom office
~Headset 521, CP-HS-W-521, CP-HS-W-521-USB = on-ear boom office
~Headset 522, CP-HS-W-522, CP-HS-W-522-USB = on-ear boom office
~Headset 531, CP-HS-W-531 = on-ear boom office
~Headset 532, CP-HS-W-532, CP-HS-W-532-USBA = on-ear boom office
~Headset 561, CP-HS-WL-561 = on-ear boom office
~Headset 562, CP-HS-WL-562, CP-HS-WL-562-M = on-ear boom office
~Headset 721, HS-WL-721 = on-ear boom office
~Headset 722, HS-WL-722 = on-ear boom office
~Headset 730, CP-HS-WL-730, Cisco 730 = over-ear built-in office
~Headset 980, Bang & Olufsen Cisco 980 = over-ear built-in office
Bang & Olufsen Cisco 950, Cisco 950 = in-ear built-in office
`,
);

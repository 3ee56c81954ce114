import { brand } from './format.ts';

export default brand(
  'PlayStation',
  ['プレイステーション', '플레이스테이션'],
  `
PULSE 3D, CFI-ZWH1 = over-ear built-in gaming
Gold Wireless Headset, Gold Wireless Stereo Headset, Gold Wireless, CUHYA-0080 = over-ear built-in gaming
New Gold Wireless Headset = over-ear built-in gaming
Platinum Wireless Headset, Platinum Wireless, CECHYA-0090 = over-ear built-in gaming
Silver Wired Headset = over-ear built-in gaming
PULSE Wireless Stereo Headset, CECHYA-0086 = over-ear built-in gaming
Wireless Stereo Headset, CECHYA-0080 = over-ear built-in gaming
+PULSE Elite, CFI-ZWH2 = over-ear boom gaming
+PULSE Explore, CFI-ZWE1 = in-ear built-in gaming
In-ear Stereo Headset = in-ear inline gaming
Mono Chat Earbud = in-ear inline gaming
`,
);

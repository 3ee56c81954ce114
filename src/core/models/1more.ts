import { brand } from './format.ts';

export default brand(
  '1MORE',
  ['万魔', 'ワンモア'],
  `
Piston Classic, ~E1003 = in-ear inline listening
Piston Fit, ~E1009, Piston Fit USB-C = in-ear inline listening
Dual Driver, ~E1017 = in-ear inline listening
Triple Driver, ~E1001, ~E1001-G = in-ear inline listening
Triple Driver Lightning, ~E1001L, E1001-LTNG-T = in-ear inline listening
Quad Driver, ~E1010 = in-ear inline listening
Dual Driver Lightning ANC, ~E1004 = in-ear inline listening
iBFree, iBFree Sport, ~E1018BT, ~E1018 = in-ear inline listening
Dual Driver ANC Pro, EHD9001BA = in-ear built-in listening
Triple Driver BT, ~E1001BT = in-ear built-in listening
Stylish True Wireless, ~E1026BT = in-ear built-in listening
True Wireless ANC, EHD9001TA TWS = in-ear built-in listening
ColorBuds, ESS6001T = in-ear built-in listening
ColorBuds 2, ~ES602 = in-ear built-in listening
ComfoBuds, ESS3001T = in-ear built-in listening
ComfoBuds 2, ~ES303 = in-ear built-in listening
ComfoBuds Mini, ~ES603 = in-ear built-in listening
ComfoBuds Pro, ~ES901 = in-ear built-in listening
ComfoBuds Z, ~EH601 = in-ear built-in listening
Evo, ~EH902 = in-ear built-in listening
Aero, ~ES903 = in-ear built-in listening
PistonBuds, ECS3001T = in-ear built-in listening
PistonBuds Pro, ~EC302 = in-ear built-in listening
PistonBuds Pro Q30, Q30, ~EC305 = in-ear built-in listening
Z30 = in-ear built-in listening
Q20 = in-ear built-in listening
Q21 = in-ear built-in listening
Sleep Buds Z30 = in-ear built-in listening
Triple Driver Over-Ear, ~H1707 = over-ear inline listening
Spearhead VR, ~H1005, ~H1007 = over-ear inline gaming
+SonoFlow, ~HC905 = over-ear built-in listening
+SonoFlow SE, HQ30 = over-ear built-in listening
+SonoFlow Pro, HQ51 = over-ear built-in listening
SonoFlow HQ31, HQ31 = over-ear built-in listening
SonoFlow Max, HQ70 = over-ear built-in listening
~S20 Open Ear, S20 = open-ear built-in listening separate
~S30 Open Ear, S30, ~Fit SE S30, Fit SE = open-ear built-in listening separate
S31 = open-ear built-in listening separate
~S50 Open Earbuds, S50, ~Fit Open Earbuds S50 = open-ear built-in listening separate
S51 = open-ear built-in listening separate
`,
);

import { brand } from './format.ts';

export default brand(
  'Koss',
  ['コス', '高斯'],
  `
CS-95, ~CS95 USB = on-ear boom office
~CS-100, CS100 USB = on-ear boom office
~CS-200, ~CS200i = on-ear boom office
~CS-300 = on-ear boom office
SB-40 = over-ear boom office
SB-42, ~SB42 USB = over-ear boom office
SB-45, ~SB45 USB = over-ear boom office
SB-49 = over-ear boom office
SB-48 = over-ear boom office
GMR-540-ISO = over-ear boom gaming
GMR-545-AIR = over-ear boom gaming
GMR-54X-ISO = over-ear boom gaming
~UR23i = over-ear inline listening
Porta Pro Mic, Porta Pro with Mic, Porta Pro KTC, Porta Pro Mic/Remote, Porta Pro Remote = on-ear inline listening
Porta Pro Communication = on-ear inline listening
KPH30i, KPH30iK, KPH30iW = on-ear inline listening
~UR10i = on-ear inline listening
KSC75i = on-ear inline listening
+Porta Pro, Porta Pro Classic = on-ear none listening
Sporta Pro = on-ear none listening
KSC75, Sport Clip, SRSKSC75 = on-ear none listening
KSC75X = on-ear none listening
KSC35 = on-ear none listening
KPH7, ~KPH7G, ~KPH7V, ~KPH7W, ~KPH7K = on-ear none listening
KPH40 = on-ear none listening
~KTXPro1 = on-ear none listening
UR-10 = on-ear none listening
Clippers = on-ear none listening
Porta Pro Wireless, ~Porta Pro Wireless 2.0 = on-ear built-in listening
~BT330i = on-ear built-in listening
~BT539i = over-ear built-in listening
~BT540i = over-ear built-in listening
BT740iQZ = over-ear built-in listening
QZ Bluetooth = over-ear built-in listening
~Pro4AA = over-ear none listening
~Pro4AAAT = over-ear none listening
~Pro3AA = over-ear none listening
Pro DJ100 = over-ear none listening
~Pro4S = over-ear none listening
UR-20 = over-ear none listening
UR-29 = over-ear none listening
UR-40 = over-ear none listening
UR-55 = over-ear none listening
UR-30 = over-ear none listening
UR-18 = over-ear none listening
QZ-99 = over-ear none listening
QZPro = over-ear none listening
QZ5 = over-ear none listening
TD-80 = over-ear none listening
R80 = over-ear none listening
ESP-950 = over-ear none listening
ESP-95X = over-ear none listening
A250 = over-ear none listening
MV1 = over-ear none listening
HV1 = over-ear none listening
KC25 = over-ear none listening
The Plug, Plug = in-ear none listening
KEB6 = in-ear none listening
Spark Plug = in-ear none listening
KE10 = in-ear none listening
KE7 = in-ear none listening
The Pathfinder = in-ear none listening
KEB40 = in-ear none listening
~KEB6i = in-ear inline listening
~KEB9i = in-ear inline listening
KEB15i = in-ear inline listening
~BT115i = in-ear inline listening
~BT190i = in-ear inline listening
~BT221i = in-ear inline listening
~BT232i = in-ear inline listening
FitBuds = in-ear inline listening
`,
);

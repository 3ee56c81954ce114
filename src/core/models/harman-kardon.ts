import { brand } from './format.ts';

export default brand(
  'Harman Kardon',
  ['Harman/Kardon', 'Harman-Kardon', 'harmankardon', 'Харман Кардон'],
  `
+Fly ANC, HKFLYANC = over-ear built-in listening
Soho Wireless, Soho BT = on-ear built-in listening
CL = on-ear inline listening
Soho, Soho I, Soho II, Soho A = on-ear unknown listening
HARKAR-NC = over-ear inline listening
+Fly TWS, HKFLYTWS = in-ear built-in listening
Fly BT, HKFLYBT = in-ear built-in listening
AE = in-ear inline listening
NI = in-ear inline listening
`,
);

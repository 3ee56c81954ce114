import { brand } from './format.ts';

export default brand(
  'EKSA',
  [],
  `
~E1000, ~E1000 V2, ~E1000S = over-ear boom gaming
~E1000 WT = over-ear boom gaming
~E3000, ~E3000 Pro = over-ear boom gaming
E3 = over-ear boom gaming
AirComfy = over-ear boom gaming
E300 = over-ear boom gaming
E400 = over-ear boom gaming
E500 = over-ear boom gaming
E800 = over-ear boom gaming
E900, ~E900 Pro, ~E900 Plus, ~E900 X, ~E900 BT, ~E900 DL = over-ear boom gaming
E910 = over-ear boom gaming
~E5000, ~E5000 Pro = over-ear boom gaming
~E7000 = over-ear boom gaming
T8 = over-ear boom gaming
Air Joy, Air Joy Plus, Air Joy Pro = over-ear boom gaming
Fenrir, StarEngine Fenrir = over-ear boom gaming
H1 = on-ear boom office
H5 = on-ear boom office
H6 = on-ear boom office
H12, H12E = on-ear boom office
H15 = on-ear boom office
H16 = on-ear boom office
H10 = on-ear boom office
~E5, ~E5 ANC = over-ear built-in listening
GT1, ~Star Engine GT1, ~GT1 Cobra = in-ear built-in gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Sharkoon',
  ['Sharkoon Skiller'],
  `
~Rush ER1 = over-ear boom gaming
~Rush ER2 = over-ear boom gaming
~Rush ER3 = over-ear boom gaming
~Rush ER30 = over-ear boom gaming
~Rush ER40 = over-ear boom gaming
Rush = over-ear boom gaming
~Skiller SGH1, SGH1 = over-ear boom gaming
~Skiller SGH2, SGH2 = over-ear boom gaming
~Skiller SGH3, SGH3 = over-ear boom gaming
Skiller SGH10, SGH10 = over-ear boom gaming
Skiller SGH15, SGH15 = over-ear boom gaming
Skiller SGH20, SGH20 = over-ear boom gaming
Skiller SGH25, SGH25 = over-ear boom gaming
Skiller SGH30, SGH30 = over-ear boom gaming
Skiller SGH40, SGH40 = over-ear boom gaming
Skiller SGH50, SGH50 = over-ear boom gaming
B1 = over-ear boom gaming
B2 = over-ear boom gaming
X-Tatic = over-ear boom gaming
X-Tatic SP = over-ear boom gaming
X-Tatic SR = over-ear boom gaming
X-Tatic Digital = over-ear boom gaming
X-Tatic Pro = over-ear boom gaming
X-Tatic Air = over-ear boom gaming
~Shark Zone H10 = over-ear boom gaming
~Shark Zone H20 = over-ear boom gaming
~Shark Zone H30 = over-ear boom gaming
~Shark Zone H40 = over-ear boom gaming
`,
);

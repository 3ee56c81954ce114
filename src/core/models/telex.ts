import { brand } from './format.ts';

export default brand(
  'Telex',
  ['RTS Telex', 'Bosch Telex'],
  `
Airman 750 = on-ear boom aviation
Airman 760 = on-ear boom aviation
Airman 780 = on-ear boom aviation
Airman 850 = on-ear boom aviation
Airman ANR 850 = on-ear boom aviation
~Airman 7 = on-ear boom aviation
~Airman 8 = on-ear boom aviation
5X5, ~5x5 Pro III = on-ear boom aviation
~Stratus 30, ~Stratus 30XT, ~Stratus 50, ~Stratus 50D = over-ear boom aviation
~Echelon 20 = over-ear boom aviation
~Echelon 25 = over-ear boom aviation
HR-1, HR-1R5 = over-ear boom intercom
HR-2, HR-2R5 = over-ear boom intercom
PH-1 = over-ear boom intercom
PH-1R = over-ear boom intercom
PH-16 = over-ear boom intercom
PH-2 = over-ear boom intercom
PH-2R = over-ear boom intercom
PH-3 = over-ear boom intercom
PH-44, PH-44R5 = over-ear boom intercom
PH-88, PH-88R5 = over-ear boom intercom
~PH-100 = over-ear boom intercom
~PH-200 = over-ear boom intercom
~LH-300 = over-ear boom intercom
~LH-302 = over-ear boom intercom
~MH-300 = over-ear boom intercom
~MH-302 = over-ear boom intercom
~HR-1 Plus = over-ear boom intercom
`,
);

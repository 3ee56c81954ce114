import { brand } from './format.ts';

export default brand(
  'David Clark',
  ['David Clark Company'],
  `
~H10-13.4, ~H10-13.4S = over-ear boom aviation
~H10-13H = over-ear boom aviation
~H10-13S = over-ear boom aviation
~H10-13X = over-ear boom aviation
H10-13XL = over-ear boom aviation
~H10-13Y = over-ear boom aviation
~H10-20 = over-ear boom aviation
~H10-21 = over-ear boom aviation
~H10-26 = over-ear boom aviation
~H10-30 = over-ear boom aviation
~H10-36 = over-ear boom aviation
~H10-40 = over-ear boom aviation
~H10-50 = over-ear boom aviation
~H10-56, ~H10-56H, H10-56HXP = over-ear boom aviation
~H10-60, ~H10-60H = over-ear boom aviation
~H10-66, H10-66XL = over-ear boom aviation
~H10-76, H10-76XL = over-ear boom aviation
~H10-80 = over-ear boom aviation
DC ONE-X, One-X, DC One-XP = over-ear boom aviation
DC PRO-X, Pro-X = over-ear boom aviation
~DC PRO-X2, ~Pro-X2 = over-ear boom aviation
~DC PRO 2 = over-ear boom aviation
DC PRO = over-ear boom aviation
~H20-10, ~H20-16 = over-ear boom aviation
~DC X11 = over-ear boom aviation
~H11-13 = over-ear boom aviation
~H3310 = over-ear boom intercom
~H3312 = over-ear boom intercom
~H3331 = over-ear boom intercom
~H3332 = over-ear boom intercom
~H3340 = over-ear boom intercom
~H3341 = over-ear boom intercom
~H3342 = over-ear boom intercom
~H3442 = over-ear boom intercom
~H3530 = over-ear boom intercom
~H3531 = over-ear boom intercom
~H3540 = over-ear boom intercom
~H3570 = over-ear boom intercom
~H3592 = over-ear boom intercom
~H6240-51 = over-ear boom intercom
~H6740-51 = over-ear boom intercom
~H6740-52 = over-ear boom intercom
~H6740-53 = over-ear boom intercom
~H9930 = over-ear boom intercom
~H9940 = over-ear boom intercom
~H9941 = over-ear boom intercom
~H9941-W = over-ear boom intercom
~H9980 = over-ear boom intercom
~H3313 = over-ear boom intercom
~H8511 = over-ear boom intercom
~H7010 = over-ear boom intercom
~H7030 = over-ear boom intercom
~H7050 = over-ear boom intercom
`,
);

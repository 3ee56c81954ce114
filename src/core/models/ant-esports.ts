import { brand } from './format.ts';

export default brand(
  'Ant Esports',
  ['Ant Esport', 'AntEsports'],
  `
H500 = over-ear boom gaming
~H520W = over-ear boom gaming
H530 = over-ear boom gaming
~H550W = over-ear boom gaming
H560 = over-ear boom gaming
H570 = over-ear boom gaming
H580 = over-ear boom gaming
H590 = over-ear boom gaming
H600 = over-ear boom gaming
H610 = over-ear boom gaming
H630 = over-ear boom gaming
H650 = over-ear boom gaming
H700 = over-ear boom gaming
H707, ~H707 HD = over-ear boom gaming
H900 = over-ear boom gaming
H909 = over-ear boom gaming
~H1000, ~H1000 Pro = over-ear boom gaming
~H1100, ~H1100 Pro = over-ear boom gaming
~H1150 = over-ear boom gaming
~H2000 = over-ear boom gaming
~H1200 = over-ear boom gaming
H300 = over-ear boom gaming
`,
);

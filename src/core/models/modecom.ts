import { brand } from './format.ts';

export default brand(
  'MODECOM',
  ['Modecom'],
  `
~Volcano Bow = over-ear boom gaming
~Volcano Ranger = over-ear boom gaming
~Volcano Shield = over-ear boom gaming
~Volcano Shield 2 = over-ear boom gaming
~Volcano Sword = over-ear boom gaming
~Volcano Rage = over-ear boom gaming
~MC-823 = over-ear boom gaming
~MC-828 = over-ear boom gaming
~MC-831 = over-ear boom gaming
~MC-832 = over-ear boom gaming
~MC-849 = over-ear boom gaming
~MC-859 = over-ear boom gaming
~MC-899 = over-ear boom gaming
`,
);

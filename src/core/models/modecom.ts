import { brand } from './format.ts';

export default brand(
  'MODECOM',
  ['Modecom'],
  `
~Volcano Bow = over-ear boom gaming
~Volcano Ranger = over-ear boom gaming
~Volcano Shield = over-ear boom gaming
~Volcano Sword = over-ear boom gaming
`,
);

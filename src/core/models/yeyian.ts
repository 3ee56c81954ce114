import { brand } from './format.ts';

export default brand(
  'YEYIAN',
  ['Yeyian Gaming'],
  `
~Force 3000 = over-ear boom gaming
~Proud 3500 = over-ear boom gaming
~Tempest 2000 = over-ear boom gaming
~Vicious 3000 = over-ear boom gaming
~Wicked 3000 = over-ear boom gaming
Sumer = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Xtech',
  [],
  `
XTS-220 = on-ear boom office
Igneus = over-ear boom gaming
XTH-561 = over-ear boom gaming
Voracis = over-ear boom gaming
XTH-500 = over-ear boom gaming
XTH-510 = over-ear boom gaming
Insolense = over-ear boom gaming
XTH-541 = over-ear boom gaming
Morrighan = over-ear boom gaming
XTH-565 = over-ear boom gaming
`,
);

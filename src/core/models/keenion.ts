import { brand } from './format.ts';

export default brand(
  'Keenion',
  [],
  `
KOS-219 = on-ear boom office
KOS-220 = on-ear boom office
KOS-3199 = on-ear boom office
~CD 220 = on-ear boom office
KOS-6199 = on-ear boom office
KOS-9199 = on-ear boom office
`,
);

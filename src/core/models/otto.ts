import { brand } from './format.ts';

export default brand(
  'OTTO Engineering',
  ['OTTO NoizeBarrier', 'OTTO Communications'],
  `
~V1-10006 = earpiece inline two-way-radio
~V1-10059 = earpiece inline two-way-radio
~V1-10120 = earpiece inline two-way-radio
~V4-10024 = over-ear boom two-way-radio
~V4-11029 = over-ear boom two-way-radio
+ClearTrak, ClearTrak NRX = over-ear boom two-way-radio
+NoizeBarrier TAC = over-ear boom two-way-radio
+NoizeBarrier Range = over-ear none industrial
`,
);

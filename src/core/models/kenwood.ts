import { brand } from './format.ts';

export default brand(
  'Kenwood',
  ['JVC Kenwood', 'ケンウッド', '建伍'],
  `
KHS-26 = earpiece inline two-way-radio
KHS-27, KHS-27A = earpiece inline two-way-radio
KHS-31, KHS-31C = earpiece inline two-way-radio
~KHS-8BL = earpiece inline two-way-radio
~KHS-9BL = earpiece inline two-way-radio
KHS-25 = earpiece inline two-way-radio
KHS-29F = earpiece inline two-way-radio
KHS-33 = earpiece inline two-way-radio
KHS-34 = earpiece inline two-way-radio
KHS-35, KHS-35F = earpiece inline two-way-radio
EMC-3 = earpiece inline two-way-radio
EMC-11 = earpiece inline two-way-radio
EMC-12 = earpiece inline two-way-radio
KHS-7, ~KHS-7A = on-ear boom two-way-radio
KHS-21 = on-ear boom two-way-radio
KHS-22, KHS-22A = on-ear boom two-way-radio
KHS-32 = on-ear boom two-way-radio
HMC-3 = on-ear boom two-way-radio
KHS-10, KHS-10-BH, KHS-10-OH, KHS-10D-BH = over-ear boom two-way-radio
KHS-15-BH, KHS-15-OH, KHS-15D-BH = over-ear boom two-way-radio
`,
);

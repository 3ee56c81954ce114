import { brand } from './format.ts';

export default brand(
  'ADDASOUND',
  ['Addasound', 'ADDA Sound'],
  `
~Crystal 2701 = on-ear boom office
~Crystal 2702 = on-ear boom office
~Crystal 2731 = on-ear boom office
~Crystal 2732 = on-ear boom office
~Crystal 2801 = on-ear boom office
~Crystal 2802 = on-ear boom office
~Crystal 2821 = on-ear boom office
~Crystal 2822 = on-ear boom office
~Crystal 2831 = on-ear boom office
~Crystal 2832 = on-ear boom office
~Crystal 2871 = on-ear boom office
~Crystal 2872 = on-ear boom office
~Crystal SR2701 = on-ear boom office
~Crystal SR2702 = on-ear boom office
Crystal = on-ear boom office
~Epic 301 = on-ear boom office
~Epic 302 = on-ear boom office
~Epic 501 = on-ear boom office
~Epic 502 = on-ear boom office
~Epic 511 = on-ear boom office
~Epic 512 = on-ear boom office
Epic = on-ear boom office
~INSPIRE 16 = on-ear boom office
INSPIRE = on-ear boom office
`,
);

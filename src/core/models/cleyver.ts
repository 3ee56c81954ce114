import { brand } from './format.ts';

export default brand(
  'Cleyver',
  ['Onedirect Cleyver'],
  `
~HC10 = on-ear boom office
~HC15 = on-ear boom office
~HC25 = on-ear boom office
~HC30 = on-ear boom office
~HC35 = on-ear boom office
~HC40 = on-ear boom office
~HC45 = on-ear boom office
~HC60 = on-ear boom office
~HC65 = on-ear boom office
~HC95 = on-ear boom office
ODHC10 = on-ear boom office
ODHC15 = on-ear boom office
ODHC35 = on-ear boom office
ODHC65 = on-ear boom office
~Nitro 20 = on-ear boom office
~Nitro 25 = on-ear boom office
~Nitro 60 = on-ear boom office
~Nitro 65 = on-ear boom office
`,
);

import { brand } from './format.ts';

export default brand(
  'V7',
  ['Ingram Micro V7'],
  `
~HA212 = on-ear boom office
HA212-2NP = on-ear boom office
~HA401 = on-ear boom office
~HA510 = on-ear boom office
~HU311, HU311-2NP = on-ear boom office
~HU411 = on-ear boom office
~HU511 = on-ear boom office
~HU521 = on-ear boom office
~HU540, ~HU540E, ~HU540C = on-ear boom office
~HS6000 = on-ear boom office
~HC701 = on-ear boom office
~HB600S = on-ear boom office
~HB605M = on-ear boom office
HB800MC = over-ear boom office
~HA300 = on-ear none listening
~HA100, HA100-2NP = in-ear none listening
~HA110, ~HA105 = in-ear inline listening
~HA200 = in-ear inline listening
~HA220 = in-ear inline listening
`,
);

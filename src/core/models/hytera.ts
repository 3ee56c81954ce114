import { brand } from './format.ts';

export default brand(
  'Hytera',
  ['海能达'],
  `
EAN18 = earpiece inline two-way-radio
EAN21 = earpiece inline two-way-radio
EAN22 = earpiece inline two-way-radio
EAN23 = earpiece inline two-way-radio
EAN24 = earpiece inline two-way-radio
EHN12 = earpiece inline two-way-radio
EHN16 = earpiece inline two-way-radio
EHN17 = earpiece inline two-way-radio
EHN20 = earpiece inline two-way-radio
EHN21 = earpiece inline two-way-radio
EHN26 = earpiece inline two-way-radio
EHN28 = earpiece inline two-way-radio
EAM12 = earpiece inline two-way-radio
EAM13 = earpiece inline two-way-radio
EAM17 = earpiece inline two-way-radio
EHM15 = earpiece inline two-way-radio
EHM16 = earpiece inline two-way-radio
EHM18 = earpiece inline two-way-radio
EHM19 = earpiece inline two-way-radio
EHM20 = earpiece inline two-way-radio
ESM12 = earpiece inline two-way-radio
ESM14 = earpiece inline two-way-radio
EHS16 = earpiece inline two-way-radio
EHS17 = earpiece inline two-way-radio
EHS19 = earpiece inline two-way-radio
ECN18 = on-ear boom two-way-radio
ECN20 = on-ear boom two-way-radio
ECN21 = on-ear boom two-way-radio
ECM17 = on-ear boom two-way-radio
`,
);

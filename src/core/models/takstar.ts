import { brand } from './format.ts';

export default brand(
  'Takstar',
  ['TAKSTAR', '得胜'],
  `
Flit = over-ear boom gaming
Forge = over-ear boom gaming
Shade = over-ear boom gaming
~TS-451M = over-ear boom gaming
HD2000 = over-ear none listening
HD3000 = over-ear none listening
HD5500 = over-ear none listening
HD5800 = over-ear none listening
HD6000 = over-ear none listening
HD6600 = over-ear none listening
~Pro 80 = over-ear none listening
~Pro 82 = over-ear none listening
HI 2050 = over-ear none listening
~HF580 = over-ear none listening
~TS-650 = over-ear none listening
~TS-671 = over-ear none listening
~TS-600 = over-ear none listening
~TS-610 = over-ear none listening
~TS-620 = over-ear none listening
~DJ-520 = over-ear none listening
TS-2260 = in-ear none listening
TS-2280 = in-ear none listening
HI-1200 = in-ear none listening
`,
);

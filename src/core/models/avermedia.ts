import { brand } from './format.ts';

export default brand(
  'AVerMedia',
  ['Avermedia'],
  `
SonicWave GH335, ~GH335 = over-ear boom gaming
SonicWave GH337, ~GH337 = over-ear boom gaming
~GH510, Sonicblast GH510 = over-ear boom gaming
`,
);

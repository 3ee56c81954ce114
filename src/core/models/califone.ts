import { brand } from './format.ts';

export default brand(
  'Califone',
  [],
  `
3066AVT, 3066AV = over-ear boom office
3065AVT, 3065AV = over-ear boom office
4100AVT = over-ear boom office
4100USB = over-ear boom office
3068AV = over-ear none listening
2924AVPS = over-ear none listening
8200-HP = over-ear none listening
CA-2 = on-ear none listening
`,
);

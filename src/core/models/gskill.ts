import { brand } from './format.ts';

export default brand(
  'G.Skill',
  ['GSkill', 'G Skill', 'G.SKILL Ripjaws'],
  `
Ripjaws SR910, ~SR910 = over-ear boom gaming
Ripjaws SV710, ~SV710 = over-ear boom gaming
`,
);

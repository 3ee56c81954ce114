import { brand } from './format.ts';

export default brand(
  'Technics',
  ['テクニクス', '테크닉스'],
  `
EAH-AZ100, ~AZ100 = in-ear built-in listening
EAH-AZ80, AZ80 = in-ear built-in listening
EAH-AZ60, AZ60, EAH-AZ60E = in-ear built-in listening
EAH-AZ60M2, AZ60M2 = in-ear built-in listening
EAH-AZ40, AZ40, EAH-AZ40E = in-ear built-in listening
EAH-AZ40M2, AZ40M2 = in-ear built-in listening
EAH-AZ70W, ~AZ70W, EAH-AZ70 = in-ear built-in listening
EAH-A800, A800, EAH-A800E = over-ear built-in listening
EAH-F70N, F70N = over-ear built-in listening
EAH-F50B, F50B = over-ear built-in listening
EAH-T700 = over-ear none listening
EAH-DJ1200 = over-ear none listening
RP-DH1200 = over-ear none listening
RP-DJ1210 = over-ear none listening
RP-DJ1215 = over-ear none listening
EAH-TZ700 = in-ear none listening
`,
);

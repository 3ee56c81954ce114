import { brand } from './format.ts';

export default brand(
  'Labtec',
  [],
  `
Axis-301 = on-ear boom office
Axis-311 = on-ear boom office
Axis-501 = on-ear boom office
Axis-502 = on-ear boom office
~Stereo 342 = on-ear boom office
ClearVoice = on-ear boom office
`,
);

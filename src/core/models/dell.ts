import { brand } from './format.ts';

export default brand(
  'Dell',
  ['Dell EMC', '戴尔', '델'],
  `
WH1022 = on-ear boom office
WH3022 = on-ear boom office
WH3024 = on-ear boom office
WH5024 = on-ear boom office
WL3024 = on-ear boom office
WL5022 = on-ear boom office
WL5024 = on-ear boom office
~UC150 = on-ear boom office
~UC300 = on-ear boom office
~UC350 = on-ear boom office
Pro Stereo Headset UC350 = on-ear boom office
Pro Stereo Headset UC150 = on-ear boom office
WL7022 = over-ear boom office
WL7024 = over-ear present office
`,
);

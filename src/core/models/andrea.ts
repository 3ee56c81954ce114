import { brand } from './format.ts';

export default brand(
  'Andrea',
  ['Andrea Electronics', 'Andrea Communications'],
  `
~NC-181, NC-181VM = on-ear boom office
~NC-185, NC-185VM = on-ear boom office
~NC-250 = on-ear boom office
~NC-255, NC-255VM = on-ear boom office
~NC-455, NC-455VM = on-ear boom office
NC-8 = on-ear boom office
EDU-255 = on-ear boom office
EDU-375 = on-ear boom office
EDU-455, EDU-455M = on-ear boom office
EDU-175 = on-ear boom office
WNC-1500 = on-ear boom office
WNC-2500 = on-ear boom office
Pureaudio USB-SA Headset = on-ear boom office
ANC-750 = on-ear boom office
`,
);

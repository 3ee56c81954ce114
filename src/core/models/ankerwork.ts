import { brand } from './format.ts';

export default brand(
  'AnkerWork',
  ['Anker', 'Anker Work', 'Soundcore Work', 'アンカー'],
  `
H300 = on-ear boom office
H700, ~PowerConf H700 = on-ear boom office
~PowerConf H500, H500 = on-ear boom office
~PowerConf H300 = on-ear boom office
`,
);

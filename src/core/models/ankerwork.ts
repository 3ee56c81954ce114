import { brand } from './format.ts';

export default brand(
  'AnkerWork',
  ['Anker Work', 'Soundcore Work'],
  `
~PowerConf H700, H700, +Anker H700 = on-ear boom office
~PowerConf H500, H500 = on-ear boom office
~PowerConf H300, H300 = on-ear boom office
`,
);

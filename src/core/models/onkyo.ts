import { brand } from './format.ts';

export default brand(
  'Onkyo',
  ['オンキヨー', '온쿄'],
  `
ES-CTI300 = on-ear inline listening
ES-HF300 = on-ear none listening
ES-FC300 = on-ear none listening
~H500BT = over-ear built-in listening
IE-HF300 = in-ear none listening
IE-FC300 = in-ear none listening
IE-CTI300 = in-ear inline listening
~E300M = in-ear inline listening
~E700M = in-ear inline listening
~E900M = in-ear inline listening
~E600M = in-ear inline listening
~E200BT = in-ear inline listening
~E700BT = in-ear inline listening
~W800BT = in-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Puro Sound Labs',
  ['Puro'],
  `
~BT2200 = on-ear built-in listening
~BT2200s = on-ear built-in listening
~BT2200-Plus = on-ear built-in listening
~BT5200 = on-ear built-in listening
JuniorJams = on-ear built-in listening
JuniorJams-Plus = on-ear built-in listening
PuroQuiet = over-ear built-in listening
PuroQuiets = over-ear built-in listening
PuroQuiet-Plus = over-ear built-in listening
PuroPro = over-ear built-in listening
PuroGamer = over-ear boom gaming
PuroGamer 2.0 = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Multilaser',
  [],
  `
~PH002 = on-ear boom office
~PH073 = over-ear boom gaming
~PH101 = over-ear boom gaming
~PH120 = over-ear boom gaming
~PH179 = over-ear boom gaming
~PH219 = over-ear boom gaming
~PH223 = over-ear boom gaming
~PH224 = over-ear boom gaming
Pop PH246 = on-ear built-in listening
~PH246 = on-ear built-in listening
~PH247 = on-ear built-in listening
~PH248 = on-ear built-in listening
~PH150 = on-ear built-in listening
`,
);

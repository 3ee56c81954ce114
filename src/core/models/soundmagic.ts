import { brand } from './format.ts';

export default brand(
  'SoundMAGIC',
  ['Sound Magic', '声美'],
  `
E10 = in-ear none listening
E11 = in-ear none listening
E50 = in-ear none listening
E80 = in-ear none listening
ES18 = in-ear none listening
ES19 = in-ear none listening
ES20 = in-ear none listening
E21 = in-ear none listening
E30 = in-ear none listening
PL11 = in-ear none listening
PL30 = in-ear none listening
PL50 = in-ear none listening
E10C = in-ear inline listening
E11C = in-ear inline listening
E50C = in-ear inline listening
E50S = in-ear inline listening
E80C = in-ear inline listening
E80S = in-ear inline listening
E10S = in-ear inline listening
E10M = in-ear inline listening
~E10BT = in-ear inline listening
~E11BT = in-ear inline listening
~ES18S = in-ear inline listening
~ES19S = in-ear inline listening
~ES30C = in-ear inline listening
~ES11S = in-ear inline listening
E11D = in-ear inline listening
~S20BT = in-ear inline listening
~HP150 = over-ear none listening
~HP151 = over-ear none listening
~HP1000 = over-ear none listening
~HP200 = over-ear none listening
~P22BT = on-ear built-in listening
~P23BT = on-ear built-in listening
P23BTB = on-ear built-in listening
~P60BT = on-ear built-in listening
~P58BT = on-ear built-in listening
~TWS50 = in-ear built-in listening
~T60BT = in-ear built-in listening
~F60BT = in-ear built-in listening
`,
);

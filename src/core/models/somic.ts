import { brand } from './format.ts';

export default brand(
  'Somic',
  ['SOMIC', '硕美科'],
  `
G805 = over-ear boom gaming
G810 = over-ear boom gaming
G910, ~G910i = over-ear boom gaming
G923 = over-ear boom gaming
G925 = over-ear boom gaming
G926 = over-ear boom gaming
G927 = over-ear boom gaming
G936, ~G936N = over-ear boom gaming
G938 = over-ear boom gaming
G941 = over-ear boom gaming
G945 = over-ear boom gaming
G951, ~G951S = over-ear boom gaming
~G952S = over-ear boom gaming
G954 = over-ear boom gaming
~GS301 = over-ear boom gaming
~GS401 = over-ear boom gaming
~GS510, GS510Pro = over-ear boom gaming
E95, E95X = over-ear boom gaming
G200 = over-ear boom gaming
G95 = over-ear boom gaming
G100 = over-ear boom gaming
G909, ~G909N, G909Pro = over-ear boom gaming
G989 = over-ear boom gaming
GM36 = over-ear boom gaming
V2 = over-ear boom gaming
P3 = over-ear boom gaming
G850 = over-ear boom gaming
G618, ~G618i, G618Pro, G619 = in-ear inline gaming
`,
);

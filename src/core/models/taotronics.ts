import { brand } from './format.ts';

export default brand(
  'TaoTronics',
  ['Tao Tronics'],
  `
SoundLiberty 53 = in-ear built-in listening
TT-BH053 = in-ear built-in listening
SoundLiberty 53 Pro = in-ear built-in listening
TT-BH053 Pro = in-ear built-in listening
SoundLiberty 77 = in-ear built-in listening
TT-BH077 = in-ear built-in listening
SoundLiberty 79 = in-ear built-in listening
TT-BH079 = in-ear built-in listening
SoundLiberty 80 = in-ear built-in listening
SoundLiberty 88 = in-ear built-in listening
TT-BH088 = in-ear built-in listening
SoundLiberty 92 = in-ear built-in listening
TT-BH092 = in-ear built-in listening
SoundLiberty 94 = in-ear built-in listening
TT-BH094 = in-ear built-in listening
SoundLiberty 95 = in-ear built-in listening
TT-BH095 = in-ear built-in listening
SoundLiberty 97 = in-ear built-in listening
TT-BH097 = in-ear built-in listening
SoundLiberty Pro P10 = in-ear built-in listening
Duo Free = in-ear built-in listening
TT-BH052 = in-ear built-in listening
TT-BH06 = in-ear inline listening
TT-BH07 = in-ear inline listening
TT-BH007 = in-ear inline listening
TT-BH16 = in-ear inline listening
TT-BH026 = in-ear inline listening
TT-BH035 = in-ear inline listening
TT-BH042 = in-ear inline listening
TT-BH42 = in-ear inline listening
TT-BH072 = in-ear inline listening
TT-BH22 = over-ear built-in listening
TT-BH022 = over-ear built-in listening
TT-BH040 = over-ear built-in listening
TT-BH046 = over-ear built-in listening
TT-BH047 = over-ear built-in listening
TT-BH060 = over-ear built-in listening
TT-BH085 = over-ear built-in listening
SoundSurge 85 = over-ear built-in listening
TT-BH090 = over-ear built-in listening
SoundSurge 90 = over-ear built-in listening
SoundSurge 60 = over-ear built-in listening
SoundSurge 46 = over-ear built-in listening
SoundSurge 47 = over-ear built-in listening
TT-BH21 = over-ear built-in listening
`,
);

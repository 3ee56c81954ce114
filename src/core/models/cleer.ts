import { brand } from './format.ts';

export default brand(
  'Cleer',
  ['Cleer Audio'],
  `
ARC = open-ear built-in listening separate
Arc II = open-ear built-in listening separate
Arc 2 = open-ear built-in listening separate
Arc 3 = open-ear built-in listening separate
Arc 4+ = open-ear built-in listening separate
Alpha = over-ear built-in listening
Enduro ANC = over-ear built-in listening
Enduro 100 = over-ear built-in listening
Flow = over-ear built-in listening
Flow II = over-ear built-in listening
Ally = in-ear built-in listening
Ally Plus = in-ear built-in listening
Ally Plus II = in-ear built-in listening
Goal = in-ear built-in listening
Roam NC = in-ear built-in listening
Roam Sport = in-ear built-in listening
`,
);

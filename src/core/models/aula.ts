import { brand } from './format.ts';

export default brand(
  'AULA',
  ['Aula Gaming'],
  `
S501 = over-ear boom gaming
S503 = over-ear boom gaming
S505 = over-ear boom gaming
S506 = over-ear boom gaming
S600 = over-ear boom gaming
S605 = over-ear boom gaming
S608 = over-ear boom gaming
G91, G91V, SI-G91V = over-ear boom gaming
Cold Flame = over-ear boom gaming
Electronic Music Ghost, Music Ghost = over-ear boom gaming
~Mountain S605 = over-ear boom gaming
F606 = over-ear boom gaming
~SI-983 = over-ear boom gaming
`,
);

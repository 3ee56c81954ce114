import { brand } from './format.ts';

export default brand(
  'Fnatic',
  ['Fnatic Gear', 'Fnatic Gaming'],
  `
React, React Plus = over-ear boom gaming
Duel, Duel Modular = over-ear boom gaming
`,
);

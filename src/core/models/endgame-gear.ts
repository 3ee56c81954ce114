import { brand } from './format.ts';

export default brand(
  'Endgame Gear',
  ['EndgameGear'],
  `
Viro = over-ear boom gaming
Viro Plus = over-ear boom gaming
`,
);

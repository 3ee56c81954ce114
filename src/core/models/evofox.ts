import { brand } from './format.ts';

export default brand(
  'EvoFox',
  ['Amkette EvoFox'],
  `
Aurora, Aurora RGB = over-ear boom gaming
Blaster = over-ear boom gaming
`,
);

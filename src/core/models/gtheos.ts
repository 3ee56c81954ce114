import { brand } from './format.ts';

export default brand(
  'Gtheos',
  [],
  `
Captain 300 = over-ear boom gaming
Captain 400 = over-ear boom gaming
`,
);

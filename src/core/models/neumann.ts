import { brand } from './format.ts';

export default brand(
  'Neumann',
  [],
  `
~NDH 20 = over-ear none listening
~NDH 30 = over-ear none listening
`,
);

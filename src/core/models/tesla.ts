import { brand } from './format.ts';

export default brand(
  'Tesla',
  [],
  `
T50p = over-ear none listening
`,
);

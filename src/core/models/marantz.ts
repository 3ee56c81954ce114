import { brand } from './format.ts';

export default brand(
  'Marantz',
  ['Marantz Professional'],
  `
MPH-1 = over-ear none listening
MPH-2 = over-ear none listening
MPH-4 = over-ear none listening
`,
);

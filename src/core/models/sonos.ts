import { brand } from './format.ts';

export default brand(
  'Sonos',
  [],
  `
Ace = over-ear built-in listening
~ACEG1 = over-ear built-in listening
`,
);

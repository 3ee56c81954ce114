import { brand } from './format.ts';

export default brand(
  'iJoy',
  [],
  `
Logo = over-ear built-in listening
ISO = over-ear built-in listening
Stealth = over-ear built-in listening
Matte Finish = over-ear built-in listening
`,
);

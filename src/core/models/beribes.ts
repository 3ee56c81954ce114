import { brand } from './format.ts';

export default brand(
  'BERIBES',
  [],
  `
~WH202A = over-ear built-in listening
BT-WH202A = over-ear built-in listening
Bluetooth Headphones Over Ear = over-ear built-in listening
Hybrid Active Noise Cancelling Headphones = over-ear built-in listening
`,
);

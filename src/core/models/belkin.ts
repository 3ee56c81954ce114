import { brand } from './format.ts';

export default brand(
  'Belkin',
  [],
  `
+SoundForm Move = in-ear built-in listening
SoundForm Move Plus = in-ear built-in listening
+SoundForm Freedom = in-ear built-in listening
+SoundForm Rise = in-ear built-in listening
+SoundForm Play = in-ear built-in listening
+SoundForm Bolt = in-ear built-in listening
+SoundForm Immerse = in-ear built-in listening
SoundForm True Wireless = in-ear built-in listening
+SoundForm Nano = in-ear built-in listening
SoundForm Motion = in-ear built-in listening
SoundForm Adapt = over-ear built-in listening
SoundForm Isolate = over-ear built-in listening
+SoundForm Mini = on-ear built-in listening
SoundForm Inspire = on-ear built-in listening
SoundForm Headphones = in-ear inline listening
`,
);

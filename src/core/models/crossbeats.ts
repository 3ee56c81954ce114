import { brand } from './format.ts';

export default brand(
  'Crossbeats',
  ['CrossBeats'],
  `
Air = in-ear built-in listening
Epic = in-ear built-in listening
Epic Lite = in-ear built-in listening
Neopods = in-ear built-in listening
Neobuds = in-ear built-in listening
Opera = in-ear built-in listening
Sonic = in-ear built-in listening
Sonic 3 = in-ear built-in listening
Slide = in-ear built-in listening
Torq = in-ear built-in listening
Urban = in-ear built-in listening
Enigma = in-ear built-in listening
Pebble = in-ear built-in listening
Elektra = in-ear built-in listening
Evolve = in-ear built-in listening
Roar = over-ear built-in listening
Roar 2.0 = over-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  'OneOdio',
  ['One Odio'],
  `
~Pro-10 = over-ear inline listening
~Studio Pro-10 = over-ear inline listening
A71 = over-ear inline listening
A70 = over-ear inline listening
~Pro-50 = over-ear inline listening
~Pro-30 = over-ear inline listening
Studio Hi-Fi = over-ear inline listening
A10 = over-ear built-in listening
Focus A10 = over-ear built-in listening
A30 = over-ear built-in listening
A40 = over-ear built-in listening
A70 Bluetooth = over-ear built-in listening
Fusion A70 = over-ear built-in listening
Pro-C = over-ear built-in listening
Studio Wireless C = over-ear built-in listening
Y80B = over-ear built-in listening
Focus A5 = over-ear built-in listening
Focus A6 = over-ear built-in listening
Monitor 60 = over-ear none listening
Monitor 80 = over-ear none listening
Monitor 40 = over-ear none listening
OpenRock Pro = open-ear built-in listening separate
OpenRock S = open-ear built-in listening separate
OpenRock E = open-ear built-in listening separate
OpenRock X = open-ear built-in listening separate
`,
);

import { brand } from './format.ts';

export default brand(
  'Superlux',
  ['舒伯乐'],
  `
~HD-330 = over-ear none listening
~HD-440 = over-ear none listening
~HD-562 = over-ear none listening
~HD-581 = over-ear none listening
~HD-631 = over-ear none listening
~HD-651 = over-ear none listening
~HD-660, ~HD660 Pro = over-ear none listening
~HD-661 = over-ear none listening
~HD-662, ~HD-662F, ~HD-662B = over-ear none listening
HD-662 Evo = over-ear none listening
~HD-665 = over-ear none listening
~HD-668B = over-ear none listening
~HD-669 = over-ear none listening
~HD-671 = over-ear none listening
~HD-672 = over-ear none listening
~HD-681, ~HD-681B, ~HD-681F = over-ear none listening
HD-681 Evo = over-ear none listening
~HD-685 = over-ear none listening
~HD-572 = on-ear none listening
HMC-660, HMC660X = over-ear boom intercom
HMD-660, HMD660X = over-ear boom intercom
HMC-631 = over-ear boom intercom
~HD-381, ~HD381F, ~HD381B = in-ear none listening
`,
);

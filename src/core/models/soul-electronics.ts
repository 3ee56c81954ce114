import { brand } from './format.ts';

export default brand(
  'SOUL',
  ['Soul Electronics', 'Soul Nation'],
  `
ST-XS = in-ear built-in listening
~ST-XS 2 = in-ear built-in listening
ST-XX = in-ear built-in listening
Emotion = in-ear built-in listening
Emotion Max = in-ear built-in listening
Emotion Pro = in-ear built-in listening
Sync ANC = in-ear built-in listening
Sync Pro = in-ear built-in listening
S-Gear = in-ear built-in listening
S-Fit = in-ear built-in listening
S-Micro10 = in-ear built-in listening
S-Nano = in-ear built-in listening
S-Play Plus = in-ear built-in listening
Openear Plus = open-ear built-in listening separate
Openear S-Clip = open-ear built-in listening separate
Openear S-Free = open-ear built-in listening separate
Ultra Wireless = over-ear built-in listening
`,
);

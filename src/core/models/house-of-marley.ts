import { brand } from './format.ts';

export default brand(
  'House of Marley',
  ['Marley'],
  `
Exodus = over-ear built-in listening
EM-FH041 = over-ear built-in listening
Positive Vibration XL = over-ear built-in listening
EM-JH141 = over-ear built-in listening
Positive Vibration XL ANC = over-ear built-in listening
EM-JH151 = over-ear built-in listening
Positive Vibration 2 Wireless = on-ear built-in listening
EM-JH133 = on-ear built-in listening
Positive Vibration Frequency = on-ear built-in listening
Positive Vibration 2 = on-ear inline listening
EM-JH121 = on-ear inline listening
Positive Vibration = on-ear inline listening
EM-JH011 = on-ear inline listening
Smile Jamaica = in-ear inline listening
EM-JE041 = in-ear inline listening
Smile Jamaica Wireless = in-ear inline listening
EM-JE083 = in-ear inline listening
Smile Jamaica Wireless 2 = in-ear inline listening
EM-JE113 = in-ear inline listening
Little Bird = in-ear inline listening
EM-JE061 = in-ear inline listening
Uplift = in-ear inline listening
Uplift 2 = in-ear inline listening
Liberate Air = in-ear built-in listening
EM-DE031 = in-ear built-in listening
Redemption ANC = in-ear built-in listening
EM-DE021 = in-ear built-in listening
Redemption ANC 2 = in-ear built-in listening
EM-DE041 = in-ear built-in listening
Rebel = in-ear built-in listening
EM-DE051 = in-ear built-in listening
Champion = in-ear built-in listening
Champion 2 = in-ear built-in listening
EM-DE011 = in-ear built-in listening
`,
);

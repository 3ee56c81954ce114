import { brand } from './format.ts';

export default brand(
  'V-MODA',
  ['VMODA'],
  `
Crossfade LP = over-ear inline listening
Crossfade LP2 = over-ear inline listening
Crossfade M-100, M-100 = over-ear inline listening
M-100 Master = over-ear inline listening
M-200 = over-ear inline listening
Crossfade M-80, M-80 = on-ear inline listening
XS = on-ear inline listening
Crossfade Wireless = over-ear built-in listening
Crossfade 2 Wireless, Crossfade 2 = over-ear built-in listening
Crossfade 3, Crossfade 3 Wireless = over-ear built-in listening
~M-200 ANC = over-ear built-in listening
S-80 = on-ear built-in listening
Zn = in-ear inline listening
Forza = in-ear inline listening
Forza Metallo = in-ear inline listening
Remix Remote = in-ear inline listening
BassFit Wireless = in-ear inline listening
Vibrato = in-ear inline listening
Vibe II = in-ear inline listening
Remix = in-ear inline listening
Forza Metallo Wireless = in-ear built-in listening
Hexamove Lite = in-ear built-in listening
Hexamove Pro = in-ear built-in listening
Hexamove = in-ear built-in listening
`,
);

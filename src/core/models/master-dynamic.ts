import { brand } from './format.ts';

export default brand(
  'Master & Dynamic',
  ['Master and Dynamic', 'Master Dynamic'],
  `
MW50 = over-ear built-in listening
MW60 = over-ear built-in listening
MW65 = over-ear built-in listening
MW75 = over-ear built-in listening
MW75 Neuro = over-ear built-in listening
MW50 On-Ear = on-ear built-in listening
MH40 = over-ear inline listening
MH40 Wireless = over-ear built-in listening
~MH40W = over-ear built-in listening
MG20 = over-ear boom gaming
MW07 = in-ear built-in listening
MW07 Plus = in-ear built-in listening
MW07 GO = in-ear built-in listening
MW08 = in-ear built-in listening
MW08 Sport = in-ear built-in listening
MW09 = in-ear built-in listening
ME05 = in-ear inline listening
ME03 = in-ear inline listening
`,
);

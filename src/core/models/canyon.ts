import { brand } from './format.ts';

export default brand(
  'Canyon',
  ['Кэньон'],
  `
EP-3 = in-ear inline listening
CNE-CEP3 = in-ear inline listening
EP-4 = in-ear inline listening
CNE-CEP4 = in-ear inline listening
~EPM-01 = in-ear inline listening
CNE-CEPM01 = in-ear inline listening
~EPM-02 = in-ear inline listening
CNE-CEPM02 = in-ear inline listening
SEP-2 = in-ear inline listening
SEP-3 = in-ear inline listening
CNS-CEP3 = in-ear inline listening
SEP-4 = in-ear inline listening
CNS-CEP4 = in-ear inline listening
TWS-1 = in-ear built-in listening
CND-TBTHS1 = in-ear built-in listening
TWS-2 = in-ear built-in listening
CND-TBTHS2 = in-ear built-in listening
TWS-3 = in-ear built-in listening
CND-TBTHS3 = in-ear built-in listening
TWS-5 = in-ear built-in listening
TWS-6 = in-ear built-in listening
TWS-8 = in-ear built-in listening
~TWS-10 = in-ear built-in listening
OnGo TWS-10 = in-ear built-in listening
DoubleBee = in-ear built-in listening
~BTHS-3 = over-ear built-in listening
CNS-CBTHS3 = over-ear built-in listening
OnRiff 4 = over-ear built-in listening
OnRiff 8 = over-ear built-in listening
OnRiff 10 = over-ear built-in listening
Corax = over-ear boom gaming
CND-SGHS5 = over-ear boom gaming
Fobos = over-ear boom gaming
CND-SGHS3 = over-ear boom gaming
Nightfall GH-7 = over-ear boom gaming
CND-SGHS7 = over-ear boom gaming
Shadder GH-6 = over-ear boom gaming
CND-SGHS6 = over-ear boom gaming
Darkless GH-9A = over-ear boom gaming
GH-9A = over-ear boom gaming
Darkless = over-ear boom gaming
CND-SGHS9 = over-ear boom gaming
Merkava GH-10A = over-ear boom gaming
~GH-10A = over-ear boom gaming
Star Raider = over-ear boom gaming
Star Raider GH-1A = over-ear boom gaming
CND-SGHS1A = over-ear boom gaming
HSC-1 = on-ear boom office
CNE-CHSC1 = on-ear boom office
~CHSC-1 = on-ear boom office
HSU-1 = on-ear boom office
CNE-CHSU1 = on-ear boom office
`,
);

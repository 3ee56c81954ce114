import { brand } from './format.ts';

export default brand(
  'Final',
  ['Final Audio', 'Final Audio Design'],
  `
~A3000 = in-ear none listening
~A4000 = in-ear none listening
~A5000 = in-ear none listening
~A6000 = in-ear none listening
~A8000 = in-ear none listening
A10000 = in-ear none listening
B1 = in-ear none listening
FI-B1BDSSD = in-ear none listening
B2 = in-ear none listening
FI-B2BSSD = in-ear none listening
B3 = in-ear none listening
FI-B3B2SSD = in-ear none listening
~E1000 = in-ear none listening
~E2000 = in-ear none listening
~E3000 = in-ear none listening
~E4000 = in-ear none listening
~E5000 = in-ear none listening
E500 = in-ear none listening
~F3100 = in-ear none listening
~F4100 = in-ear none listening
~F7200 = in-ear none listening
FI-BA-SS = in-ear none listening
FI-BA-SST = in-ear none listening
Heaven II = in-ear none listening
Heaven IV = in-ear none listening
Heaven V = in-ear none listening
Heaven VI = in-ear none listening
Heaven VII = in-ear none listening
Heaven VIII = in-ear none listening
Adagio II = in-ear none listening
Adagio III = in-ear none listening
Adagio V = in-ear none listening
Piano Forte II = in-ear none listening
Piano Forte VIII = in-ear none listening
Piano Forte IX = in-ear none listening
Piano Forte X = in-ear none listening
~Make1 = in-ear none listening
~Make2 = in-ear none listening
~Make3 = in-ear none listening
~S3000 = in-ear none listening
~S4000 = in-ear none listening
~E1000C = in-ear inline listening
~E2000C = in-ear inline listening
~E3000C = in-ear inline listening
E2000CS = in-ear inline listening
~VR2000 = in-ear inline gaming
~VR3000 = in-ear inline gaming
VR3000 for Gaming = in-ear inline gaming
FI-VR3DPLMB = in-ear inline gaming
~VR500 = in-ear inline gaming
~D7000 = over-ear none listening
~D8000 = over-ear none listening
~D8000 Pro = over-ear none listening
D8000 DC = over-ear none listening
~DX6000 = over-ear none listening
DX3000CL = over-ear none listening
DX10000CL = over-ear none listening
Sonorous II = over-ear none listening
Sonorous III = over-ear none listening
Sonorous IV = over-ear none listening
Sonorous VI = over-ear none listening
Sonorous VIII = over-ear none listening
Sonorous X = over-ear none listening
Pandora Hope VI = over-ear none listening
~X8000 = over-ear none listening
~UX1000 = over-ear built-in listening
~UX2000 = over-ear built-in listening
~UX3000 = over-ear built-in listening
UX3000SV = over-ear built-in listening
~UX5000 = over-ear built-in listening
~ZE2000 = in-ear built-in listening
~ZE3000 = in-ear built-in listening
ZE3000SV = in-ear built-in listening
~ZE8000 = in-ear built-in listening
ZE8000 Mk2 = in-ear built-in listening
~ZE500 = in-ear built-in listening
Tonalite = in-ear built-in listening
`,
);

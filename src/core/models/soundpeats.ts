import { brand } from './format.ts';

export default brand(
  'SoundPEATS',
  ['サウンドピーツ', '사운드피츠'],
  `
Air3 = in-ear built-in listening
Air3 Deluxe, Air3 Deluxe HS = in-ear built-in listening
~Air3 Pro = in-ear built-in listening
Air4 = in-ear built-in listening
~Air4 Lite = in-ear built-in listening
~Air4 Pro = in-ear built-in listening
Air5 = in-ear built-in listening
~Air5 Lite = in-ear built-in listening
~Air5 Pro = in-ear built-in listening
Capsule3 Pro = in-ear built-in listening
ClearPods = in-ear built-in listening
Engine4 = in-ear built-in listening
~Free2, ~Free2 Classic = in-ear built-in listening
Freedots = in-ear built-in listening
H1 = in-ear built-in listening
H2, H3 = in-ear built-in listening
Life Lite = in-ear built-in listening
Mac, Mac 2 = in-ear built-in listening
Mini HS = in-ear built-in listening
Mini Pro, Mini Pro HS = in-ear built-in listening
Opera03, Opera05 = in-ear built-in listening
Sonic Pro = in-ear built-in listening
T2 = in-ear built-in listening
T3 = in-ear built-in listening
TrueAir = in-ear built-in listening
~TrueAir2 = in-ear built-in listening
TrueBuds = in-ear built-in listening
TrueCapsule, TrueCapsule 2 = in-ear built-in listening
TrueEngine, TrueEngine SE, TrueEngine 2, TrueEngine 3 SE = in-ear built-in listening
TrueFree, TrueFree2 = in-ear built-in listening
TrueMini = in-ear built-in listening
TrueShift2 = in-ear built-in listening
TrueWings = in-ear built-in listening
Breezy = in-ear built-in listening
Q35, ~Q35 HD = in-ear built-in listening
Force HD = in-ear built-in listening
PearlClip = open-ear built-in listening separate
PearlClip Pro = open-ear built-in listening separate
PopClip = open-ear built-in listening separate
BreezyClip = open-ear built-in listening separate
GoFree = open-ear built-in listening separate
GoFree 2 = open-ear built-in listening separate
GoFree2 Plus = open-ear built-in listening separate
RunFree = open-ear built-in listening
RunFree Lite = open-ear built-in listening
Q12, ~Q12 HD = in-ear inline listening
Q30, ~Q30 HD, ~Q30 Plus = in-ear inline listening
Q34 = in-ear inline listening
QY7 = in-ear inline listening
A6, Space Pro = over-ear built-in listening
Cove Pro = over-ear built-in listening
`,
);

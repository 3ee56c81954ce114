import { brand } from './format.ts';

export default brand(
  'SoundPEATS',
  ['サウンドピーツ', '사운드피츠'],
  `
Air3 = in-ear built-in listening
Air3 Deluxe = in-ear built-in listening
Air3 Deluxe HS = in-ear built-in listening
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
~Free2 = in-ear built-in listening
~Free2 Classic = in-ear built-in listening
Freedots = in-ear built-in listening
H1 = in-ear built-in listening
H2 = in-ear built-in listening
H3 = in-ear built-in listening
Life Lite = in-ear built-in listening
Mac = in-ear built-in listening
Mac 2 = in-ear built-in listening
Mini HS = in-ear built-in listening
Mini Pro = in-ear built-in listening
Mini Pro HS = in-ear built-in listening
Opera03 = in-ear built-in listening
Opera05 = in-ear built-in listening
Sonic Pro = in-ear built-in listening
T2 = in-ear built-in listening
T3 = in-ear built-in listening
TrueAir = in-ear built-in listening
~TrueAir2 = in-ear built-in listening
TrueBuds = in-ear built-in listening
TrueCapsule = in-ear built-in listening
TrueCapsule 2 = in-ear built-in listening
TrueEngine = in-ear built-in listening
TrueEngine SE = in-ear built-in listening
TrueEngine 2 = in-ear built-in listening
TrueEngine 3 SE = in-ear built-in listening
TrueFree = in-ear built-in listening
TrueFree2 = in-ear built-in listening
TrueMini = in-ear built-in listening
TrueShift2 = in-ear built-in listening
TrueWings = in-ear built-in listening
Breezy = in-ear built-in listening
Q35 = in-ear built-in listening
~Q35 HD = in-ear built-in listening
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
Q12 = in-ear inline listening
~Q12 HD = in-ear inline listening
Q30 = in-ear inline listening
~Q30 HD = in-ear inline listening
~Q30 Plus = in-ear inline listening
Q34 = in-ear inline listening
QY7 = in-ear inline listening
A6 = over-ear built-in listening
Space Pro = over-ear built-in listening
Cove Pro = over-ear built-in listening
`,
);

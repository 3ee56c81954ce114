import { brand } from './format.ts';

export default brand(
  'QCY',
  [],
  `
T1, T1C, T1S, ~T1 Pro, ~T1 Plus, T1X = in-ear built-in listening
T2, T2C, T2S = in-ear built-in listening
T3 = in-ear built-in listening
T4, T4S = in-ear built-in listening
T5, T5S, ~T5 Pro = in-ear built-in listening
T6 = in-ear built-in listening
T7, T7S = in-ear built-in listening
T8, T8S = in-ear built-in listening
T9, T9S = in-ear built-in listening
T10, ~T10 Pro = in-ear built-in listening
T11, T11S = in-ear built-in listening
T12, ~T12 Pro, T12S = in-ear built-in listening
T13, ~T13 ANC, ~T13 ANC 2, T13x, ~T13 Lite = in-ear built-in listening
T16 = in-ear built-in listening
T17, T17s = in-ear built-in listening
T18 = in-ear built-in listening
T19, T19S = in-ear built-in listening
T20, T20 AilyPods, AilyPods = in-ear built-in listening
T21, FairyBuds, T21 FairyBuds = in-ear built-in listening
T22 = in-ear built-in listening
T27 = in-ear built-in listening
HT01 = in-ear built-in listening
HT03 = in-ear built-in listening
HT05, MeloBuds, HT05 MeloBuds = in-ear built-in listening
HT07, ArcBuds, HT07 ArcBuds = in-ear built-in listening
HT08, MeloBuds Pro = in-ear built-in listening
HT10, AilyBuds Pro+ = in-ear built-in listening
AilyBuds Lite = in-ear built-in listening
AilyBuds Clear = in-ear built-in listening
MeloBuds N70 = in-ear built-in listening
MeloBuds Neo = in-ear built-in listening
Crossky GTR = open-ear built-in listening separate
Crossky GTR 2 = open-ear built-in listening separate
Crossky Link = open-ear built-in listening separate
Crossky Link 2 = open-ear built-in listening separate
Crossky C30 = open-ear built-in listening separate
Crossky C50 = open-ear built-in listening separate
H2, ~H2 Pro = over-ear built-in listening
H3, ~H3 ANC = over-ear built-in listening
~H3 Lite = over-ear built-in listening
~H3 Pro = over-ear built-in listening
H3S = over-ear built-in listening
H4 = over-ear built-in listening
Q8 = earpiece built-in mobile-calls
Q12 = earpiece built-in mobile-calls
Q26 = earpiece built-in mobile-calls
J05 = earpiece built-in mobile-calls
`,
);

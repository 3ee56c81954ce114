import { brand } from './format.ts';

export default brand(
  'TRN',
  [],
  `
V10 = in-ear unknown listening
V20 = in-ear unknown listening
V30 = in-ear unknown listening
V60 = in-ear unknown listening
V80 = in-ear unknown listening
V90 = in-ear unknown listening
V90S = in-ear unknown listening
VX = in-ear unknown listening
VX Pro = in-ear unknown listening
MT1 = in-ear unknown listening
MT1 Pro = in-ear unknown listening
MT1 Max = in-ear unknown listening
MT3 = in-ear unknown listening
MT4 = in-ear unknown listening
BA5 = in-ear unknown listening
BA8 = in-ear unknown listening
BA15 = in-ear unknown listening
STM = in-ear unknown listening
ST1 = in-ear unknown listening
ST5 = in-ear unknown listening
TA1 = in-ear unknown listening
TA2 = in-ear unknown listening
TA3 = in-ear unknown listening
EMA = in-ear unknown listening
EMX = in-ear unknown listening
Conch = in-ear unknown listening
Kirin = in-ear unknown listening
CS1 = in-ear unknown listening
CS2 = in-ear unknown listening
CS4 = in-ear unknown listening
X7 = in-ear unknown listening
IM1 = in-ear unknown listening
IM1 Pro = in-ear unknown listening
IM2 = in-ear unknown listening
M10 = in-ear unknown listening
Azure Dragon = in-ear unknown listening
Orca = in-ear unknown listening
Bax = in-ear unknown listening
Bax Pro = in-ear unknown listening
Medusa = in-ear unknown listening
XuanWu = in-ear unknown listening
White Tiger = in-ear unknown listening
T200 = in-ear built-in listening
T300 = in-ear built-in listening
AM1 = in-ear built-in listening
`,
);

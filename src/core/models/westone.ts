import { brand } from './format.ts';

export default brand(
  'Westone',
  ['Westone Audio', 'Lucid Westone'],
  `
UM Pro 10 = in-ear unknown listening
UM Pro 20 = in-ear unknown listening
UM Pro 30 = in-ear unknown listening
UM Pro 50 = in-ear unknown listening
UM1 = in-ear unknown listening
UM2 = in-ear unknown listening
UM3X = in-ear unknown listening
W10 = in-ear unknown listening
W20 = in-ear unknown listening
W30 = in-ear unknown listening
W40 = in-ear unknown listening
W50 = in-ear unknown listening
W60 = in-ear unknown listening
W80 = in-ear unknown listening
W4R = in-ear unknown listening
AM Pro 10 = in-ear unknown listening
AM Pro 20 = in-ear unknown listening
AM Pro 30 = in-ear unknown listening
AM Pro X10 = in-ear unknown listening
~Pro X10 = in-ear unknown listening
~Pro X20 = in-ear unknown listening
~Pro X30 = in-ear unknown listening
~Pro X50 = in-ear unknown listening
Mach 10 = in-ear unknown listening
Mach 20 = in-ear unknown listening
Mach 30 = in-ear unknown listening
Mach 40 = in-ear unknown listening
Mach 50 = in-ear unknown listening
Mach 60 = in-ear unknown listening
Mach 70 = in-ear unknown listening
Mach 80 = in-ear unknown listening
WX = in-ear unknown listening
B30 = in-ear unknown listening
B50 = in-ear unknown listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Fostex',
  ['フォステクス'],
  `
~T20RP, T20RP MK3, T20RP MK2 = over-ear none listening
~T40RP, T40RP MK3, T40RPmkII = over-ear none listening
~T50RP, T50RP MK3, T50RP MK4 = over-ear none listening
~T60RP = over-ear none listening
~TH-900, TH-900 MK2 = over-ear none listening
~TH909 = over-ear none listening
~TH610 = over-ear none listening
~TH616 = over-ear none listening
~TH600 = over-ear none listening
~TH808 = over-ear none listening
TH1000RP = over-ear none listening
TH1100RP = over-ear none listening
~TH-X00 = over-ear none listening
TH-500RP = over-ear none listening
TH-7, ~TH7BK = over-ear none listening
TR-70 = over-ear none listening
TR-80 = over-ear none listening
TR-90 = over-ear none listening
TM2 = in-ear built-in listening
TE-02 = in-ear none listening
~TE100 = in-ear none listening
`,
);

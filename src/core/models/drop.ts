import { brand } from './format.ts';

export default brand(
  'DROP',
  ['Massdrop', 'Drop + Sennheiser', 'Drop x Sennheiser', 'Drop + EPOS'],
  `
+PC38X = over-ear boom gaming
+PC37X = over-ear boom gaming
+HD 6XX = over-ear none listening
+HD 58X, ~HD 58X Jubilee = over-ear none listening
+HD 8XX = over-ear none listening
K7XX = over-ear none listening
~HE4XX = over-ear none listening
~HE-5XX = over-ear none listening
TH-X00 = over-ear none listening
TR-X00 = over-ear none listening
`,
);

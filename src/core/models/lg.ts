import { brand } from './format.ts';

export default brand(
  'LG',
  ['엘지', 'LG Electronics', 'LG전자'],
  `
+Tone Free = in-ear built-in listening
Tone Free FN4, FN4, HBS-FN4 = in-ear built-in listening
Tone Free FN5, HBS-FN5 = in-ear built-in listening
Tone Free FN5W, HBS-FN5W = in-ear built-in listening
Tone Free FN6, HBS-FN6 = in-ear built-in listening
Tone Free FN7, HBS-FN7 = in-ear built-in listening
Tone Free FL7, HBS-FL7 = in-ear built-in listening
Tone Free FP3, FP3, TONE-FP3 = in-ear built-in listening
Tone Free FP5, FP5, FP5W, FP5B, TONE-FP5 = in-ear built-in listening
Tone Free FP8, FP8, FP8B, FP8W, TONE-FP8 = in-ear built-in listening
Tone Free FP9, FP9, FP9B, FP9W, TONE-FP9 = in-ear built-in listening
Tone Free T90, T90Q, TONE-T90Q = in-ear built-in listening
Tone Free T90S, T90S, TONE-T90S = in-ear built-in listening
Tone Free T80Q, TONE-T80Q = in-ear built-in listening
Tone Free T80S, TONE-T80S = in-ear built-in listening
Tone Free T60Q, TONE-T60Q = in-ear built-in listening
Tone Free Fit TF7, TF7Q, TONE-TF7Q = in-ear built-in listening
Tone Free Fit TF8, TF8Q, TONE-TF8Q = in-ear built-in listening
HBS-F110 = in-ear built-in listening
+xboom Buds = in-ear built-in listening
Tone, HBS-700 = in-ear built-in listening
HBS-500 = in-ear built-in listening
Tone Ultra, HBS-800 = in-ear built-in listening
Tone Ultra 2, HBS-810 = in-ear built-in listening
Tone Infinim, HBS-900, HBS-910, HBS-920 = in-ear built-in listening
Tone Pro, HBS-730, HBS-750, HBS-760, HBS-770, HBS-780 = in-ear built-in listening
Tone Active, HBS-850, HBS-A80, HBS-A100 = in-ear built-in listening
Tone Platinum, HBS-1100 = in-ear built-in listening
Tone Platinum SE, HBS-1120 = in-ear built-in listening
HBS-1125 = in-ear built-in listening
Tone Triumph, HBS-510 = in-ear built-in listening
Tone Studio, HBS-W120 = in-ear built-in listening
Tone Style HBS-SL5, Tone Style, HBS-SL5, HBS-SL6S = in-ear built-in listening
Tone Flex HBS-XL7, HBS-XL7 = in-ear built-in listening
Tone Ultra SE, HBS-835 = in-ear built-in listening
+QuadBeat, QuadBeat 2, QuadBeat 3, HSS-F631, ~LE410 = in-ear inline listening
Force HBS-S80, HBS-S80 = in-ear inline listening
`,
);

import { brand } from './format.ts';

export default brand(
  'SADES',
  ['Sades Gaming', '赛德斯'],
  `
~SA-701, Tpower = over-ear boom gaming
~SA-704, Locust, Locust Plus = over-ear boom gaming
~SA-706, Xpower, Xpower Plus = over-ear boom gaming
~SA-708, Gpower, SA-708GT = over-ear boom gaming
~SA-710 = over-ear boom gaming
~SA-711 = over-ear boom gaming
~SA-720 = over-ear boom gaming
~SA-721, Spirits = over-ear boom gaming
~SA-722, Dpower = over-ear boom gaming
~SA-723, Mpower = over-ear boom gaming
~SA-724, Shaman = over-ear boom gaming
~SA-726, Runner = over-ear boom gaming
~SA-728, Carrier = over-ear boom gaming
~SA-732, Whisper = over-ear boom gaming
~SA-739, Bpower = over-ear boom gaming
~SA-801, R3 = over-ear boom gaming
~SA-803 = over-ear boom gaming
~SA-804 = over-ear boom gaming
~SA-805, R8 = over-ear boom gaming
~SA-810 = over-ear boom gaming
~SA-901, Wolfang = over-ear boom gaming
~SA-902, Snuk = over-ear boom gaming
~SA-903, A70 = over-ear boom gaming
~SA-904 = over-ear boom gaming
~SA-905 = over-ear boom gaming
~SA-906, Chopper = over-ear boom gaming
~SA-907, Knight, Knight Pro = over-ear boom gaming
~SA-909 = over-ear boom gaming
~SA-910, Spelond, Spellond, Spelond Pro = over-ear boom gaming
~SA-910S = over-ear boom gaming
~SA-913, Hammer = over-ear boom gaming
~SA-916, Diablo = over-ear boom gaming
~SA-918 = over-ear boom gaming
~SA-919, ~SA-919S = over-ear boom gaming
~SA-920, SA-920Plus = over-ear boom gaming
~SA-921 = over-ear boom gaming
~SA-922 = over-ear boom gaming
~SA-923, Hammerwolf = over-ear boom gaming
~SA-926 = over-ear boom gaming
~SA-928 = over-ear boom gaming
~SA-930 = over-ear boom gaming
~SA-931 = over-ear boom gaming
~SA-968, Luna = over-ear boom gaming
Snowwolf = over-ear boom gaming
Armor = over-ear boom gaming
Cutie = over-ear boom gaming
~Wings 10 = in-ear built-in listening
~Wings 20 = in-ear built-in listening
~Wings 200 = in-ear built-in listening
`,
);

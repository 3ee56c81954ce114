import { brand } from './format.ts';

export default brand(
  'HiFiMan',
  ['HIFIMAN', '海菲曼', 'ハイファイマン', '하이파이맨'],
  `
Sundara, Sundara Closed-Back, Sundara Silver = over-ear none listening
Ananda, Ananda Stealth = over-ear none listening
Ananda Nano = over-ear none listening
Ananda Unveiled = over-ear none listening
Arya, Arya Stealth, Arya V2, Arya Organic, Arya Unveiled = over-ear none listening
Edition X, Edition X V2 = over-ear none listening
Edition XS = over-ear none listening
Edition XV = over-ear none listening
Edition XX = over-ear none listening
Audivina = over-ear none listening
Audivina LE = over-ear none listening
~HE1000, HE1000 V2, HE1000 Stealth = over-ear none listening
HE1000se = over-ear none listening
HE1000 Unveiled = over-ear none listening
~HE300 = over-ear none listening
~HE350 = over-ear none listening
~HE35X = over-ear none listening
~HE400 = over-ear none listening
~HE400i = over-ear none listening
~HE400S = over-ear none listening
HE400se = over-ear none listening
~HE4XX = over-ear none listening
~HE500 = over-ear none listening
~HE5se = over-ear none listening
~HE5XX = over-ear none listening
~HE560 = over-ear none listening
~HE5LE = over-ear none listening
HE6 = over-ear none listening
~HE6se, HE6SE V2 = over-ear none listening
HE-X4 = over-ear none listening
HE-R7DX = over-ear none listening
HE-R9 = over-ear none listening
HE-R10D = over-ear none listening
HE-R10P = over-ear none listening
Isvarna = over-ear none listening
Susvara, Susvara Unveiled = over-ear none listening
Shangri-La = over-ear none listening
Shangri-La Jr = over-ear none listening
Jade II = over-ear none listening
Mini Shangri-La = over-ear none listening
Ananda-BT = over-ear built-in listening
Deva, Deva Pro, Deva Bluemini = over-ear built-in listening
~RE-400 = in-ear none listening
~RE-600, RE-600 V2, ~RE600s = in-ear none listening
~RE800 = in-ear none listening
~RE2000 = in-ear none listening
RE-ZERO = in-ear none listening
~RE-262 = in-ear none listening
~RE-272 = in-ear none listening
~RE-252 = in-ear none listening
~ES100 = in-ear none listening
RE-0 = in-ear none listening
~RE300h = in-ear none listening
Svanar = in-ear none listening
~RE300i = in-ear inline listening
~RE300a = in-ear inline listening
~RE400i = in-ear inline listening
~RE400a = in-ear inline listening
~BW200 = in-ear inline listening
~TWS400 = in-ear built-in listening
~TWS450 = in-ear built-in listening
~TWS600, ~TWS600A = in-ear built-in listening
~TWS800 = in-ear built-in listening
Svanar Wireless, Svanar Wireless LE, Svanar Wireless Jr = in-ear built-in listening
`,
);

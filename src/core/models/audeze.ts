import { brand } from './format.ts';

export default brand(
  'Audeze',
  [],
  `
Maxwell = over-ear boom gaming
Maxwell 2 = over-ear boom gaming
Penrose, Penrose X = over-ear boom gaming
Mobius = over-ear boom gaming
LCD-GX = over-ear boom gaming
~LCD-1 GX = over-ear boom gaming
LCD-1 = over-ear none listening
LCD-2 = over-ear none listening
~LCD-2C, ~LCD-2 Classic = over-ear none listening
LCD-3 = over-ear none listening
LCD-4 = over-ear none listening
LCD-5 = over-ear none listening
LCD-X = over-ear none listening
LCD-XC = over-ear none listening
~LCD-MX4 = over-ear none listening
LCD-24 = over-ear none listening
LCD-S20 = over-ear none listening
~MM-100 = over-ear none listening
~MM-500 = over-ear none listening
EL-8 = over-ear none listening
CRBN, ~CRBN2 = over-ear none listening
Sine = on-ear none listening
~iSine 10 = in-ear none listening
~iSine 20 = in-ear none listening
iSine LX = in-ear none listening
~LCDi3 = in-ear none listening
~LCDi4 = in-ear none listening
Euclid = in-ear none listening
`,
);

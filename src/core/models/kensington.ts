import { brand } from './format.ts';

export default brand(
  'Kensington',
  [],
  `
~H1000, K83450WW = on-ear boom office
K33323WW = on-ear boom office
~H2000, K83451WW = over-ear boom office
~H3000, K83452WW = over-ear boom office
Hi-Fi USB Headphones with Mic, K97601WW, K97603WW, K97457WW = over-ear boom office
K33065WW, ~Classic 3.5mm Headset = over-ear boom office
~K33137 = over-ear none listening
~K33084 = on-ear none listening
`,
);

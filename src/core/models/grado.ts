import { brand } from './format.ts';

export default brand(
  'Grado',
  ['Grado Labs'],
  `
SR60, ~SR60e, ~SR60i, ~SR60x = on-ear none listening
SR80, ~SR80e, ~SR80i, ~SR80x = on-ear none listening
~SR125, ~SR125e, ~SR125i, ~SR125x = on-ear none listening
~SR225, ~SR225e, ~SR225i, ~SR225x = on-ear none listening
~SR325, ~SR325e, SR325is, ~SR325x, ~SR325i = on-ear none listening
RS1, RS1i, RS1e, RS1x = on-ear none listening
RS2, RS2i, RS2e, RS2x = on-ear none listening
~PS500, ~PS500e = on-ear none listening
iGrado = on-ear none listening
eGrado = on-ear none listening
Hemp = on-ear none listening
White Headphone = on-ear none listening
~GS1000, ~GS1000i, ~GS1000e, ~GS1000x = over-ear none listening
~GS2000e = over-ear none listening
~GS3000e, ~GS3000x = over-ear none listening
~PS1000, ~PS1000e = over-ear none listening
~PS2000e = over-ear none listening
S750 = over-ear none listening
S950 = over-ear none listening
HP100 SE = over-ear none listening
~GW100, ~GW100x = on-ear built-in listening
~GT220 = in-ear built-in listening
iGi = in-ear inline listening
iGe, iGe3 = in-ear inline listening
GR8, GR8e = in-ear none listening
GR10, ~GR10e = in-ear none listening
`,
);

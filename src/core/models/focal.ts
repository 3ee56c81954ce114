import { brand } from './format.ts';

export default brand(
  'Focal',
  ['Focal JMLab'],
  `
Utopia = over-ear none listening
Stellia = over-ear none listening
Clear = over-ear none listening
Clear Mg = over-ear none listening
Clear Mg Professional, Clear Mg Pro = over-ear none listening
Clear Professional, Clear Pro = over-ear none listening
Elear = over-ear none listening
Elegia = over-ear none listening
Elex = over-ear none listening
Celestee = over-ear none listening
Radiance = over-ear none listening
Hadenys = over-ear none listening
Lensys = over-ear none listening
Spirit Professional = over-ear none listening
Listen = over-ear inline listening
Listen Professional, Listen Pro = over-ear inline listening
Spirit One, Spirit One S = over-ear inline listening
Spirit Classic = over-ear inline listening
Listen Wireless = over-ear built-in listening
Bathys = over-ear built-in listening
Bathys MG = over-ear built-in listening
Sphear = in-ear inline listening
Spark = in-ear inline listening
Spark Wireless = in-ear inline listening
Sphear Wireless = in-ear inline listening
`,
);

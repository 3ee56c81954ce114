import { brand } from './format.ts';

export default brand(
  'Sudio',
  [],
  `
Niva = in-ear built-in listening
Tolv = in-ear built-in listening
Tolv R = in-ear built-in listening
Fem = in-ear built-in listening
Ett = in-ear built-in listening
Tretton = in-ear built-in listening
E2 = in-ear built-in listening
A1 = in-ear built-in listening
~A1 Pro = in-ear built-in listening
A2 = in-ear built-in listening
N2 = in-ear built-in listening
~N2 Pro = in-ear built-in listening
T2 = in-ear built-in listening
E3 = in-ear built-in listening
Nio = in-ear built-in listening
B1 = in-ear built-in listening
B2 = in-ear built-in listening
Klar = over-ear built-in listening
K2 = over-ear built-in listening
~K2 Pro = over-ear built-in listening
Regent II = over-ear built-in listening
Regent = on-ear built-in listening
Tre = in-ear inline listening
Vasa Bla = in-ear inline listening
Vasa = in-ear inline listening
Klang = in-ear inline listening
Tva = in-ear inline listening
`,
);

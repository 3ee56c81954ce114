import { brand } from './format.ts';

export default brand(
  'Bang & Olufsen',
  ['B&O', 'Bang and Olufsen', 'Bang Olufsen', 'Beoplay', 'B&O Play', '뱅앤올룹슨', 'バング&オルフセン'],
  `
Beoplay H4, H4 = over-ear built-in listening
Beoplay H7, H7 = over-ear built-in listening
Beoplay H9, H9, Beoplay H9i, H9i = over-ear built-in listening
Beoplay H95, H95 = over-ear built-in listening
Beoplay H100, H100 = over-ear built-in listening
Beoplay HX, HX = over-ear built-in listening
Beoplay H6, H6 = over-ear inline listening
Beoplay Portal, Portal = over-ear built-in gaming
Beoplay H8, H8 = on-ear built-in listening
Beoplay H8i, H8i = on-ear built-in listening
Beoplay H2, H2 = on-ear inline listening
Form 2i = on-ear inline listening
~Form 2 = on-ear none listening
Beoplay E8, E8, Beoplay E8 2.0, Beoplay E8 3rd Gen = in-ear built-in listening
Beoplay E8 Sport, ~E8 Sport = in-ear built-in listening
Beoplay EQ, EQ = in-ear built-in listening
Beoplay EX, EX = in-ear built-in listening
Beoplay Eleven, Eleven = in-ear built-in listening
Beoplay H3, H3 = in-ear inline listening
Beoplay H5, H5 = in-ear inline listening
Beoplay E4, E4 = in-ear inline listening
Beoplay E6, E6 = in-ear inline listening
EarSet 3i = in-ear inline listening
A8 = in-ear none listening
`,
);

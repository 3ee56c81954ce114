import { brand } from './format.ts';

export default brand(
  'Havit',
  ['Havit Gamenote', 'HAVIT Fuxi', '海威特'],
  `
~H2001d = over-ear boom gaming
~H2002d, HV-H2002d = over-ear boom gaming
~H2002E = over-ear boom gaming
~H2002P = over-ear boom gaming
~H2002Y = over-ear boom gaming
~H2006U = over-ear boom gaming
~H2008d = over-ear boom gaming
~H2010d = over-ear boom gaming
~H2011d = over-ear boom gaming
~H2013d = over-ear boom gaming
~H2015d = over-ear boom gaming
~H2015E = over-ear boom gaming
~H2016d = over-ear boom gaming
~H2015G = over-ear boom gaming
~H2018U = over-ear boom gaming
~H2019U = over-ear boom gaming
~H2022U = over-ear boom gaming
~H2026d = over-ear boom gaming
~H2028U = over-ear boom gaming
~H2029U = over-ear boom gaming
~H2031d = over-ear boom gaming
~H2032d = over-ear boom gaming
~H2033d = over-ear boom gaming
~H2034d = over-ear boom gaming
~H2035U = over-ear boom gaming
~H2037d = over-ear boom gaming
~H2038U = over-ear boom gaming
~H2040d = over-ear boom gaming
~H2042d = over-ear boom gaming
~H2042E = over-ear boom gaming
~H2043U = over-ear boom gaming
~H2116d = over-ear boom gaming
~H2139d = over-ear boom gaming
~H2168d = over-ear boom gaming
~H2232d = over-ear boom gaming
~H2233d = over-ear boom gaming
~H2239d = over-ear boom gaming
~Fuxi-H1 = over-ear boom gaming
~Fuxi-H3 = over-ear boom gaming
~Fuxi-H4 = over-ear boom gaming
~Fuxi-H5 = over-ear boom gaming
~Fuxi-H6 = over-ear boom gaming
~Fuxi-H7 = over-ear boom gaming
~Fuxi-H8 = over-ear boom gaming
HV-H2213d = over-ear boom gaming
~H2213d = over-ear boom gaming
H600BT = over-ear built-in listening
H601BT = over-ear built-in listening
H602BT = over-ear built-in listening
H610BT = over-ear built-in listening
H613BT = over-ear built-in listening
H628BT = over-ear built-in listening
H630BT, H630BT Pro = over-ear built-in listening
H633BT = over-ear built-in listening
H655BT, H655BT Pro = over-ear built-in listening
H661BT = over-ear built-in listening
H2590BT = over-ear built-in listening
~TW925 = in-ear built-in listening
~TW932 = in-ear built-in listening
~TW935 = in-ear built-in listening
~TW938 = in-ear built-in listening
~TW947 = in-ear built-in listening
~TW948 = in-ear built-in listening
~TW958 = in-ear built-in listening
~TW959 = in-ear built-in listening
~TW967 = in-ear built-in listening
~TW968 = in-ear built-in listening
~TW969 = in-ear built-in listening
~TW971 = in-ear built-in listening
~TW976 = in-ear built-in listening
~TW981 = in-ear built-in listening
I91 = in-ear built-in listening
I93 = in-ear built-in listening
I95 = in-ear built-in listening
I98 = in-ear built-in listening
G1, ~G1 TWS = in-ear built-in listening
~OpenBuds 1 = open-ear built-in listening separate
OwS902 = open-ear built-in listening separate
OWS911 = open-ear built-in listening separate
OWS915 = open-ear built-in listening separate
`,
);

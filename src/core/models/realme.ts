import { brand } from './format.ts';

export default brand(
  'realme',
  ['리얼미', 'Реалми', 'ريلمي'],
  `
Buds Air, RMA201 = in-ear built-in listening
~Buds Air 2, RMA2003 = in-ear built-in listening
Buds Air 2 Neo, RMA2008 = in-ear built-in listening
~Buds Air 3, RMA2105 = in-ear built-in listening
~Buds Air 3S = in-ear built-in listening
Buds Air 3 Neo, RMA2113 = in-ear built-in listening
~Buds Air 5 = in-ear built-in listening
~Buds Air 5 Pro, RMA2120 = in-ear built-in listening
~Buds Air 6 = in-ear built-in listening
~Buds Air 6 Pro = in-ear built-in listening
~Buds Air 7 = in-ear built-in listening
~Buds Air 7 Pro = in-ear built-in listening
~Buds Air 8 = in-ear built-in listening
+Buds Air Neo, RMA205 = in-ear built-in listening
Buds Air Pro, RMA210 = in-ear built-in listening
Buds Air Pro Master Edition = in-ear built-in listening
Buds Q, RMA215 = in-ear built-in listening
~Buds Q2, RMA2010 = in-ear built-in listening
~Buds Q2 Neo = in-ear built-in listening
~Buds Q2s, RMA2110 = in-ear built-in listening
~Buds T01 = in-ear built-in listening
~Buds T100, TechLife Buds T100, RMA2109 = in-ear built-in listening
~Buds T110 = in-ear built-in listening
~Buds T200 = in-ear built-in listening
~Buds T200 Lite = in-ear built-in listening
~Buds T200x = in-ear built-in listening
~Buds T300, RMA2302 = in-ear built-in listening
~Buds T310 = in-ear built-in listening
~Buds T500 Pro = in-ear built-in listening
TechLife Buds = in-ear built-in listening
DIZO GoPods = in-ear built-in listening
DIZO GoPods D = in-ear built-in listening
DIZO GoPods Neo = in-ear built-in listening
DIZO Buds = in-ear built-in listening
DIZO Buds Z = in-ear built-in listening
DIZO Buds P = in-ear built-in listening
Buds Clip = open-ear built-in listening separate
Buds Wireless, RMA108 = in-ear built-in listening
~Buds Wireless 2, RMA2011 = in-ear built-in listening
~Buds Wireless 2 Neo, RMA2014 = in-ear built-in listening
~Buds Wireless 2S = in-ear built-in listening
~Buds Wireless 3 = in-ear built-in listening
~Buds Wireless 3 Neo = in-ear built-in listening
~Buds Wireless 5, ~Buds Wireless 5 ANC = in-ear built-in listening
~Buds Wireless 5 Lite = in-ear built-in listening
Buds Wireless Pro, RMA208 = in-ear built-in listening
DIZO Wireless = in-ear built-in listening
DIZO Wireless Power = in-ear built-in listening
DIZO Wireless Active = in-ear built-in listening
DIZO Wireless Dash = in-ear built-in listening
~Buds 2, RMA155 = in-ear inline listening
~Buds 2 Neo, RMA2016 = in-ear inline listening
Buds, RMA101 = in-ear inline listening
Buds Classic, RMA2001 = in-ear inline listening
TechLife Studio H1, ~Studio H1 = over-ear built-in listening
`,
);

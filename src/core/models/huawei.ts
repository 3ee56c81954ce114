import { brand } from './format.ts';

export default brand(
  'Huawei',
  ['华为', '華為', 'ファーウェイ', '화웨이', 'هواوي', 'Хуавей'],
  `
+FreeBuds, CM-H1 = in-ear built-in listening
FreeBuds 2 = in-ear built-in listening
FreeBuds 3, CM-SHK00 = in-ear built-in listening
FreeBuds 3i, CM-H2 = in-ear built-in listening
FreeBuds 4 = in-ear built-in listening
FreeBuds 4i, ~T0001 = in-ear built-in listening
FreeBuds 4E = in-ear built-in listening
FreeBuds 5 = in-ear built-in listening
FreeBuds 5i = in-ear built-in listening
FreeBuds 6 = in-ear built-in listening
FreeBuds 6i = in-ear built-in listening
FreeBuds 7i = in-ear built-in listening
+FreeBuds Pro = in-ear built-in listening
FreeBuds Pro 2 = in-ear built-in listening
FreeBuds Pro 3 = in-ear built-in listening
FreeBuds Pro 4 = in-ear built-in listening
FreeBuds Pro 5 = in-ear built-in listening
+FreeBuds SE = in-ear built-in listening
FreeBuds SE 2 = in-ear built-in listening
FreeBuds SE 3 = in-ear built-in listening
FreeBuds SE 4 ANC, FreeBuds SE 4 = in-ear built-in listening
+FreeBuds Lipstick = in-ear built-in listening
+FreeBuds Lite = in-ear built-in listening
+FreeLace, CM70 = in-ear built-in listening
+FreeLace Pro, CM80 = in-ear built-in listening
FreeLace Pro 2 = in-ear built-in listening
CM33 = in-ear inline listening
~AM115 = in-ear inline listening
~AM116 = in-ear inline listening
~AM110 = in-ear inline listening
~AM111 = in-ear inline listening
AM12, AM12 Plus = in-ear inline listening
AM13 = in-ear inline listening
~AM180 = in-ear inline listening
~AM175 = in-ear inline listening
~AM185 = in-ear inline listening
Sport AM61, AM61 = in-ear inline listening
AM60 = in-ear inline listening
+FreeClip = open-ear built-in listening separate
FreeClip 2 = open-ear built-in listening separate
+FreeArc = open-ear built-in listening separate
+FreeBuds Studio = over-ear built-in listening
AM04 = earpiece built-in mobile-calls
~AM04S = earpiece built-in mobile-calls
AM07 = earpiece built-in mobile-calls
`,
);

import { brand } from './format.ts';

export default brand(
  'Klip Xtreme',
  ['KlipX', 'Klip', 'KlipXtreme'],
  `
KSH-280 = on-ear boom office
KSH-290 = on-ear boom office
KSH-270 = on-ear boom office
KSH-301 = on-ear boom office
KSH-320 = on-ear boom office
KCH-510 = on-ear boom office
KCH-911 = on-ear boom office
Oasis = over-ear built-in listening
KNH-050 = over-ear built-in listening
KNH-750 = over-ear built-in listening
Funk = over-ear built-in listening
KWH-150 = over-ear built-in listening
Obsession = over-ear built-in listening
KNH-500 = over-ear built-in listening
KSE-105 = in-ear inline listening
KHS-220 = in-ear inline listening
TuneFiBuds = in-ear built-in listening
XtremeBuds = in-ear built-in listening
KTE-100 = in-ear built-in listening
TwinTouch = in-ear built-in listening
KTE-500 = in-ear built-in listening
ZoundBuds = in-ear built-in listening
TwinBuds = in-ear built-in listening
`,
);

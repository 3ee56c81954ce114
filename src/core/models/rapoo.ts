import { brand } from './format.ts';

export default brand(
  'Rapoo',
  ['Rapoo VPro', '雷柏'],
  `
~VH110 = over-ear boom gaming
~VH120 = over-ear boom gaming
~VH150 = over-ear boom gaming
~VH160 = over-ear boom gaming
~VH200 = over-ear boom gaming
~VH300 = over-ear boom gaming
~VH310 = over-ear boom gaming
~VH350 = over-ear boom gaming
~VH500, ~VH500C = over-ear boom gaming
~VH510 = over-ear boom gaming
~VH520, ~VH520C = over-ear boom gaming
~VH530 = over-ear boom gaming
~VH600 = over-ear boom gaming
~VH610 = over-ear boom gaming
~VH650 = over-ear boom gaming
~VH700 = over-ear boom gaming
~VH710 = over-ear boom gaming
~VH800, ~VH850 = over-ear boom gaming
H100, ~H100 Plus = on-ear boom office
H120 = on-ear boom office
H150 = on-ear boom office
~H1000 = on-ear boom office
~H1030 = on-ear boom office
~H3050 = on-ear boom office
~H3070 = on-ear boom office
~H6060 = on-ear boom office
~H6080 = on-ear boom office
~H8000 = on-ear boom office
~H8020 = on-ear boom office
~VM120 = in-ear inline listening
~VM150 = in-ear inline listening
EP28 = in-ear inline listening
EP30 = in-ear inline listening
~VM600 = in-ear built-in gaming
~VM700 = in-ear built-in gaming
`,
);

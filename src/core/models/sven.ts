import { brand } from './format.ts';

export default brand(
  'SVEN',
  ['Свен'],
  `
AP-525MV = on-ear boom office
AP-010MV = on-ear boom office
~AP-010M = on-ear boom office
~AP-520 = on-ear boom office
~AP-520M = on-ear boom office
AP-540MV = on-ear boom office
~AP-600 = on-ear boom office
AP-675MV = on-ear boom office
AP-680MV = on-ear boom office
AP-640MV = on-ear boom office
AP-151MV = on-ear boom office
~AP-860 = on-ear boom office
AP-875MV = on-ear boom office
AP-G300MV = over-ear boom gaming
AP-G333MV = over-ear boom gaming
AP-G777MV = over-ear boom gaming
AP-G855MV = over-ear boom gaming
AP-G857MV = over-ear boom gaming
AP-G858MV = over-ear boom gaming
AP-G887MV = over-ear boom gaming
AP-G888MV = over-ear boom gaming
AP-G890MV = over-ear boom gaming
AP-G988MV = over-ear boom gaming
AP-G992MV = over-ear boom gaming
AP-G998MV = over-ear boom gaming
AP-G999MV = over-ear boom gaming
AP-G1000MV = over-ear boom gaming
AP-G1001MV = over-ear boom gaming
AP-U840MV = over-ear boom gaming
AP-U860MV = over-ear boom gaming
AP-U870MV = over-ear boom gaming
AP-U880MV = over-ear boom gaming
AP-U980MV = over-ear boom gaming
AP-U985MV = over-ear boom gaming
AP-U986MV = over-ear boom gaming
AP-U988MV = over-ear boom gaming
AP-U989MV = over-ear boom gaming
AP-U990MV = over-ear boom gaming
AP-U995MV = over-ear boom gaming
AP-U996MV = over-ear boom gaming
AP-U997MV = over-ear boom gaming
AP-U998MV = over-ear boom gaming
AP-U1000MV = over-ear boom gaming
AP-U1500MV = over-ear boom gaming
AP-B350MV = on-ear built-in listening
AP-B450MV = on-ear built-in listening
AP-B500MV = on-ear built-in listening
AP-B510MV = on-ear built-in listening
AP-B550MV = on-ear built-in listening
AP-B570MV = on-ear built-in listening
AP-B630MV = on-ear built-in listening
AP-B640MV = on-ear built-in listening
AP-B770MV = on-ear built-in listening
AP-B800MV = on-ear built-in listening
AP-B900MV = on-ear built-in listening
~E-109M = in-ear inline listening
~E-505B = in-ear built-in listening
~E-700B = in-ear built-in listening
~E-701BT = in-ear built-in listening
~E-703BT = in-ear built-in listening
~E-705BT = in-ear built-in listening
~E-717BT = in-ear built-in listening
`,
);

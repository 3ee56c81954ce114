import { brand } from './format.ts';

export default brand(
  'Urbanears',
  [],
  `
Plattan = on-ear inline listening
Plattan 2 = on-ear inline listening
Humlan = on-ear inline listening
Tanto = on-ear inline listening
Plattan 2 Bluetooth = on-ear built-in listening
Plattan ADV Wireless = on-ear built-in listening
Hellas = on-ear built-in listening
Pampas = over-ear built-in listening
Zinken = over-ear inline listening
Bagis = in-ear inline listening
Sumpan = in-ear inline listening
Medis = in-ear inline listening
Kransen = in-ear inline listening
Reimers = in-ear inline listening
Jakan = in-ear inline listening
Stadion = in-ear inline listening
Luma = in-ear built-in listening
Boo = in-ear built-in listening
Boo Tip = in-ear built-in listening
Juno = in-ear built-in listening
Alby = in-ear built-in listening
`,
);

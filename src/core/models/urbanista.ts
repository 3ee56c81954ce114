import { brand } from './format.ts';

export default brand(
  'Urbanista',
  [],
  `
Los Angeles = over-ear built-in listening
Miami = over-ear built-in listening
New York = over-ear built-in listening
Detroit Wireless = on-ear built-in listening
Seattle Wireless = on-ear built-in listening
Seattle = on-ear built-in listening
Stockholm = in-ear built-in listening
Stockholm Plus = in-ear built-in listening
London = in-ear built-in listening
Athens = in-ear built-in listening
Lisbon = in-ear built-in listening
Phoenix = in-ear built-in listening
Paris = in-ear built-in listening
Tokyo = in-ear built-in listening
Seoul = in-ear built-in listening
Austin = in-ear built-in listening
Copenhagen = in-ear built-in listening
San Francisco = in-ear inline listening
Boston = in-ear inline listening
Palo Alto = open-ear built-in listening separate
`,
);

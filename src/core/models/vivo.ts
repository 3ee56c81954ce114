import { brand } from './format.ts';

export default brand(
  'vivo',
  ['비보', 'ВИВО'],
  `
TWS Neo = in-ear built-in listening
TWS 1 = in-ear built-in listening
TWS 2, ~TWS 2 ANC = in-ear built-in listening
~TWS 2e = in-ear built-in listening
TWS 3 = in-ear built-in listening
~TWS 3 Pro = in-ear built-in listening
~TWS 3e = in-ear built-in listening
TWS 4, TWS 4 Hi-Fi = in-ear built-in listening
TWS 5 = in-ear built-in listening
~TWS 5e = in-ear built-in listening
TWS Air = in-ear built-in listening
~TWS Air 2 = in-ear built-in listening
~TWS Air 3 = in-ear built-in listening
TWS Air Pro = in-ear built-in listening
iQOO TWS 1 = in-ear built-in listening
iQOO TWS 1e = in-ear built-in listening
iQOO TWS Air = in-ear built-in listening
Wireless Sport Lite = in-ear built-in listening
Wireless Sport = in-ear built-in listening
~XE100 = in-ear inline listening
~XE110, ~HP2055 = in-ear inline listening
~XE160 = in-ear inline listening
~XE600i = in-ear inline listening
~XE680 = in-ear inline listening
~XE710, ~HP1844 = in-ear inline listening
~XE800 = in-ear inline listening
~XE900 = in-ear inline listening
`,
);

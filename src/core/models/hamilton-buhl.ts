import { brand } from './format.ts';

export default brand(
  'HamiltonBuhl',
  ['Hamilton Buhl', 'Hamilton Electronics'],
  `
HA7 = over-ear none listening
SC-7V = over-ear none listening
HA2 = on-ear none listening
HA2V = on-ear none listening
MS2L = on-ear none listening
~MS2G-AMV = on-ear boom office
`,
);

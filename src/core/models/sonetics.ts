import { brand } from './format.ts';

export default brand(
  'Sonetics',
  ['Sonetics Apex'],
  `
~APX372 = over-ear boom industrial
~APX374 = over-ear boom industrial
~APX375 = over-ear boom industrial
~APX376 = over-ear boom industrial
~APX377 = over-ear boom industrial
~APX379 = over-ear boom industrial
~SON200 = over-ear boom industrial
~SON300 = over-ear boom industrial
~SON310 = over-ear boom industrial
~SH-GM = over-ear boom industrial
~SH-LM = over-ear boom industrial
`,
);

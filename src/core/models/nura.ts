import { brand } from './format.ts';

export default brand(
  'Nura',
  ['nuraphone'],
  `
NuraTrue = in-ear built-in listening
NuraTrue Pro = in-ear built-in listening
NuraBuds = in-ear built-in listening
NuraLoop = in-ear built-in listening
Nuraphone = over-ear built-in listening
`,
);

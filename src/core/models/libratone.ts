import { brand } from './format.ts';

export default brand(
  'Libratone',
  [],
  `
Track Air = in-ear built-in listening
Air = in-ear built-in listening
Air+ 2 = in-ear built-in listening
Air+ 3 = in-ear built-in listening
Track+ = in-ear built-in listening
Q Adapt On-Ear = on-ear built-in listening
Q Adapt = on-ear built-in listening
Q Adapt In-Ear = in-ear inline listening
`,
);

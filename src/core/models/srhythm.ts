import { brand } from './format.ts';

export default brand(
  'Srhythm',
  [],
  `
NC25 = over-ear built-in listening
NC35 = over-ear built-in listening
NC75 = over-ear built-in listening
~NC75 Pro = over-ear built-in listening
NC85 = over-ear built-in listening
`,
);

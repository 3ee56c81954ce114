import { brand } from './format.ts';

export default brand(
  'Jabees',
  [],
  `
Beating, Beating Plus = in-ear inline listening
Beetle = earpiece built-in mobile-calls
Victor = earpiece built-in mobile-calls
Shield = in-ear built-in listening
BTwins = in-ear built-in listening
Firefly = in-ear built-in listening
Peace = in-ear built-in listening
`,
);

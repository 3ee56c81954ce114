import { brand } from './format.ts';

export default brand(
  'Sharp',
  ['シャープ'],
  `
HP-TW10 = in-ear built-in listening
HP-TW30 = in-ear built-in listening
`,
);

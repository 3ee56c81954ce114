import { brand } from './format.ts';

export default brand(
  'Amazon',
  ['Amazon Basics', 'AmazonBasics'],
  `
+Echo Buds = in-ear built-in listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Fairphone',
  [],
  `
+Fairbuds XL = over-ear built-in listening
+Fairbuds = in-ear built-in listening
True Wireless Stereo Earbuds = in-ear built-in listening
`,
);

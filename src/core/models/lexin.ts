import { brand } from './format.ts';

export default brand(
  'Lexin',
  ['LEXIN'],
  `
~LX-B4FM = unknown boom intercom
~LX-B4FM Pro = unknown boom intercom
LX-G1 = unknown boom intercom
LX-GTX, GTX = unknown boom intercom
~LX-FT4, ~LX-FT4 Pro = unknown boom intercom
LX-R6 = unknown boom intercom
LX-ET = unknown boom intercom
LX-MTX, MTX = unknown boom intercom
LX-S3 = unknown boom intercom
~LX-FT5 = unknown boom intercom
`,
);

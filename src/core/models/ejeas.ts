import { brand } from './format.ts';

export default brand(
  'EJEAS',
  ['Ejeas'],
  `
~V4 = unknown boom intercom
~V4 Plus = unknown boom intercom
~V6 = unknown boom intercom
~V6 Pro = unknown boom intercom
~V7 = unknown boom intercom
~Q2 = unknown boom intercom
~Q7 = unknown boom intercom
~Q8 = unknown boom intercom
~MS4 = unknown boom intercom
~MS6 = unknown boom intercom
~MS8 = unknown boom intercom
~E200 = unknown boom intercom
~E300 = unknown boom intercom
~E6 = unknown boom intercom
~Quick20 = unknown boom intercom
`,
);

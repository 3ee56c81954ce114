import { brand } from './format.ts';

export default brand(
  'Fodsports',
  [],
  `
M1-S, ~M1-S Pro, ~M1S Plus = unknown boom intercom
~M1-S Air = unknown boom intercom
FX8, ~FX8 Pro = unknown boom intercom
FX6 = unknown boom intercom
FX10 = unknown boom intercom
~FX30C = unknown boom intercom
FX4 = unknown boom intercom
~V6 Plus = unknown boom intercom
`,
);

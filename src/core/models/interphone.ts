import { brand } from './format.ts';

export default brand(
  'Interphone',
  ['Cellularline Interphone'],
  `
~U-COM 2 = unknown boom intercom
~U-COM 3 = unknown boom intercom
~U-COM 4 = unknown boom intercom
~U-COM 6R = unknown boom intercom
~U-COM 7R = unknown boom intercom
~U-COM 8R = unknown boom intercom
~U-COM 16 = unknown boom intercom
~F3MC = unknown boom intercom
~F4MC = unknown boom intercom
~F5MC = unknown boom intercom
~F5XT = unknown boom intercom
~F5S = unknown boom intercom
~Tour = unknown boom intercom
~Sport = unknown boom intercom
~Urban = unknown boom intercom
~Avant = unknown boom intercom
~Unite = unknown boom intercom
`,
);

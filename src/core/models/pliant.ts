import { brand } from './format.ts';

export default brand(
  'Pliant',
  ['Pliant Technologies'],
  `
SmartBoom PRO = over-ear boom intercom
SmartBoom LITE = over-ear boom intercom
SmartBoom = over-ear boom intercom
~PHS-SB11 = over-ear boom intercom
~PHS-SB110 = over-ear boom intercom
`,
);

import { brand } from './format.ts';

export default brand(
  'UCLEAR',
  ['UClear Digital'],
  `
~AMP Go = unknown boom intercom
~AMP Go 2 = unknown boom intercom
~AMP Plus = unknown boom intercom
~AMP Pro = unknown boom intercom
~Motion 4 = unknown boom intercom
~Motion 6 = unknown boom intercom
~Motion Infinity = unknown boom intercom
~HBC100 = unknown boom intercom
~HBC200 = unknown boom intercom
~Endeavor = unknown boom intercom
`,
);

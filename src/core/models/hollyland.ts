import { brand } from './format.ts';

export default brand(
  'Hollyland',
  ['Hollyland Solidcom', 'Solidcom'],
  `
~Solidcom C1, +Solidcom = on-ear boom intercom
~Solidcom C1 Pro = on-ear boom intercom
Solidcom SE = on-ear boom intercom
~Solidcom M1 = on-ear boom intercom
`,
);

import { brand } from './format.ts';

export default brand(
  'CAME-TV',
  ['CAME TV', 'Came-TV'],
  `
~KUMINIK8 = over-ear boom intercom
~WAERO = over-ear boom intercom
`,
);

import { brand } from './format.ts';

export default brand(
  'Jeecoo',
  ['JEECOO Xiberia'],
  `
V20U, V20 = over-ear boom gaming
V22 = over-ear boom gaming
J20 = over-ear boom gaming
J65 = over-ear boom gaming
J75 = over-ear boom gaming
J100 = over-ear boom gaming
K10 = over-ear boom gaming
G100 = over-ear boom gaming
`,
);

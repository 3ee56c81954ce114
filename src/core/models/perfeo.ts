import { brand } from './format.ts';

export default brand(
  'Perfeo',
  ['Перфео'],
  `
Strike = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Grundig',
  ['Грундиг'],
  `

`,
);

import { brand } from './format.ts';

export default brand(
  'Dyson',
  ['戴森', 'ダイソン'],
  `
+OnTrac = over-ear built-in listening
Zone Headphones = over-ear built-in listening
WP01 = over-ear built-in listening
`,
);

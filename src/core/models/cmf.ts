import { brand } from './format.ts';

export default brand(
  'CMF',
  ['CMF by Nothing', 'Nothing CMF'],
  `
Buds, B168 = in-ear built-in listening
Buds Pro, B163 = in-ear built-in listening
~Buds Pro 2, B172 = in-ear built-in listening
~Buds 2 = in-ear built-in listening
~Buds 2 Plus = in-ear built-in listening
~Buds 2a = in-ear built-in listening
Neckband Pro, B164 = in-ear built-in listening
Headphone Pro = over-ear built-in listening
`,
);

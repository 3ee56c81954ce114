import { brand } from './format.ts';

export default brand(
  'Nothing',
  ['나씽', 'ナッシング', 'Nothing Technology'],
  `
Ear, B171 = in-ear built-in listening
Ear (1), B181 = in-ear built-in listening
Ear (2), B155 = in-ear built-in listening
Ear (a), B162 = in-ear built-in listening
Ear (3) = in-ear built-in listening
Ear (stick), B157 = in-ear built-in listening
Ear (open) = open-ear built-in listening separate
~Headphone (1), Headphone, B170 = over-ear built-in listening
Headphone (a) = over-ear built-in listening
`,
);

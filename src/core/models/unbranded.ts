import { brand } from './format.ts';

/** Designs that many sellers offer under no brand or their own. */
export default brand(
  'Unbranded',
  [],
  `
  +P47, P47M = on-ear built-in listening
  +SH12 = on-ear built-in listening
  +P9 headphone, P9 headset, P9 wireless headphone, wireless P9, bluetooth P9, P9 Max = over-ear built-in listening
  +B39 = on-ear built-in listening
  +VJ320 = over-ear built-in listening
  `,
);

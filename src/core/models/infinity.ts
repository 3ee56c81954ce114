import { brand } from './format.ts';

export default brand(
  'Infinity',
  ['Infinity (JBL)', 'Infinity by Harman', 'Infinity Harman'],
  `
Glide 500, Glide 501 = on-ear built-in listening
Glide 510, Glide 510 Wireless = on-ear built-in listening
Tranz 700 = on-ear built-in listening
Tranz 710 = over-ear built-in listening
~Zip 20 = in-ear inline listening
Zip 100 = in-ear inline listening
Wynd 220 = in-ear inline listening
Wynd 300 = in-ear inline listening
Glide 120 = in-ear built-in listening
Glide 100 = in-ear built-in listening
Glide 105 = in-ear built-in listening
Glide N120 = in-ear built-in listening
Swing 300 = in-ear built-in listening
Swing 320 = in-ear built-in listening
Swing 350 = in-ear built-in listening
`,
);

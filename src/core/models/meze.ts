import { brand } from './format.ts';

export default brand(
  'Meze',
  ['Meze Audio'],
  `
Empyrean, Empyrean II = over-ear none listening
Elite = over-ear none listening
Liric, Liric II = over-ear none listening
~109 Pro = over-ear none listening
105 AER = over-ear none listening
105 Silva = over-ear none listening
Poet = over-ear none listening
Strada = over-ear none listening
99 Classics = over-ear inline listening
~99 Neo = over-ear inline listening
Rai Penta = in-ear none listening
Advar = in-ear none listening
~11 Neo = in-ear inline listening
12 Classics, 12 Classics V2 = in-ear inline listening
11 Deco = in-ear inline listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Monster',
  ['Monster Cable', 'Monster Audio'],
  `
Achieve 100 AirLinks = in-ear built-in listening
Achieve 300 AirLinks = in-ear built-in listening
Achieve 300 = in-ear built-in listening
Clarity 101 = in-ear built-in listening
Clarity 102 = in-ear built-in listening
Clarity 102 AirLinks = in-ear built-in listening
Clarity 510 ANC = in-ear built-in listening
DNA Fit = in-ear built-in listening
N-Lite 200 AirLinks = in-ear built-in listening
iSport Intensity = in-ear inline listening
iSport Strive = in-ear inline listening
iSport Victory = in-ear inline listening
`,
);

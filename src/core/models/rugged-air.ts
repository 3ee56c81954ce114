import { brand } from './format.ts';

export default brand(
  'Rugged Air',
  ['Rugged Radios', 'Rugged Race'],
  `
~RA200 = over-ear boom aviation
~RA250 = over-ear boom aviation
~RA454 = over-ear boom aviation
~RA900 = over-ear boom aviation
~RA950 = over-ear boom aviation
General Aviation Pilot Headset = over-ear boom aviation
H22 = over-ear boom intercom
H41 = over-ear boom intercom
H42 = over-ear boom intercom
H80 = over-ear boom intercom
AlphaBass = over-ear boom intercom
`,
);

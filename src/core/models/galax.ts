import { brand } from './format.ts';

export default brand(
  'GALAX',
  ['Galax HOF', 'KFA2'],
  `
HOF Maestro, Maestro = over-ear boom gaming
~Sonar 01 = over-ear boom gaming
~Sonar 02 = over-ear boom gaming
~Sonar 03 = over-ear boom gaming
~Sonar 04 = over-ear boom gaming
XNT-01 = over-ear boom gaming
`,
);

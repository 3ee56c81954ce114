import { brand } from './format.ts';

export default brand(
  'Takstar',
  ['得胜'],
  `
~Pro 80 = over-ear none listening
~Pro 82 = over-ear none listening
~HD2000 = over-ear none listening
~HD3000 = over-ear none listening
~HD5500 = over-ear none listening
~HD6000 = over-ear none listening
~HI2050 = over-ear none listening
~HF580 = over-ear none listening
~TS-650 = over-ear none listening
~Pro 30 = over-ear none listening
`,
);

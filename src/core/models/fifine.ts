import { brand } from './format.ts';

export default brand(
  'FIFINE',
  ['Fifine Microphone'],
  `
H6, ~AmpliGame H6 = over-ear boom gaming
H9, ~AmpliGame H9 = over-ear boom gaming
H3 = over-ear boom gaming
H13 = over-ear boom gaming
H8 = over-ear none listening
`,
);

import { brand } from './format.ts';

export default brand(
  'Vertux',
  ['VERTUX'],
  `
~Manila = over-ear boom gaming
~Malaga = over-ear boom gaming
~Denali = over-ear boom gaming
~Blitz = over-ear boom gaming
~Batu = over-ear boom gaming
~Miami = over-ear boom gaming
~Shasta = over-ear boom gaming
`,
);

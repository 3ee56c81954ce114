import { brand } from './format.ts';

export default brand(
  'Tempest',
  ['Tempest Gaming'],
  `
GHS100 = over-ear boom gaming
GHS101 = over-ear boom gaming
GHS200 = over-ear boom gaming
GHS201 = over-ear boom gaming
GHS300 = over-ear boom gaming
GHS301 = over-ear boom gaming
GHS302 = over-ear boom gaming
~GHS Pro 20 = over-ear boom gaming
~GHS Pro 30 = over-ear boom gaming
~GHS Pro 40 = over-ear boom gaming
Rook, GHS Rook = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Gembird',
  ['GMB Audio', 'GMB Gaming'],
  `
~MHS-001 = on-ear boom office
~MHS-002 = on-ear boom office
~MHS-123 = on-ear boom office
~MHS-U-001 = on-ear boom office
~GHS-01 = over-ear boom gaming
~GHS-02 = over-ear boom gaming
~GHS-03 = over-ear boom gaming
~GHS-04 = over-ear boom gaming
~GHS-05 = over-ear boom gaming
~GHS-06 = over-ear boom gaming
~GHS-402 = over-ear boom gaming
~GHS-U-5.1-01 = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Rosewill',
  [],
  `
~Nebula GX10 = over-ear boom gaming
~Nebula GX30 = over-ear boom gaming
~Nebula GX50 = over-ear boom gaming
~Nebula GX51 = over-ear boom gaming
~Nebula GX60 = over-ear boom gaming
~Saros C730 = over-ear boom gaming
~Saros C740S = over-ear boom gaming
RHTS-8206 = over-ear boom gaming
~RH-001 = on-ear boom office
`,
);

import { brand } from './format.ts';

export default brand(
  'NZXT',
  [],
  `
Relay = over-ear boom gaming
Relay Hi-Res = over-ear boom gaming
`,
);

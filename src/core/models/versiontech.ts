import { brand } from './format.ts';

export default brand(
  'VersionTECH',
  ['Versiontech'],
  `
~G2000 = over-ear boom gaming
~G9000 = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Rand McNally',
  ['ClearDryve'],
  `
+ClearDryve = on-ear boom mobile-calls
~ClearDryve 100 = on-ear boom mobile-calls
~ClearDryve 180 = on-ear boom mobile-calls
~ClearDryve 190 = on-ear boom mobile-calls
~ClearDryve 200 = on-ear boom mobile-calls
~ClearDryve 210 = on-ear boom mobile-calls
`,
);

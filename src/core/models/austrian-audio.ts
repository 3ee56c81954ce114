import { brand } from './format.ts';

export default brand(
  'Austrian Audio',
  [],
  `
~Hi-X15 = over-ear none listening
~Hi-X20 = over-ear none listening
~Hi-X50 = over-ear none listening
~Hi-X55 = over-ear none listening
~Hi-X60 = over-ear none listening
~Hi-X65 = over-ear none listening
The Composer = over-ear none listening
The Arranger = over-ear none listening
Full Score One = over-ear none listening
Hi-X25BT = over-ear built-in listening
PG16 = over-ear boom gaming
PB17 = over-ear boom office
`,
);

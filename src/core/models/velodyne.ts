import { brand } from './format.ts';

export default brand(
  'Velodyne',
  [],
  `
vFree = on-ear built-in listening
vTrue = over-ear inline listening
vQuiet = over-ear inline listening
vLeve = on-ear inline listening
vPulse = in-ear inline listening
vBold = over-ear built-in listening
`,
);

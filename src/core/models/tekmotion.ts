import { brand } from './format.ts';

export default brand(
  'TekNmotion',
  ['Teknmotion', 'Yapster'],
  `
PulseWave = over-ear boom gaming
Yapster, Yapster Plus, Yapster Blaster = over-ear boom gaming
TM-YB100A = over-ear boom gaming
Intruder = over-ear boom gaming
Barricade = over-ear boom gaming
`,
);

import { brand } from './format.ts';

export default brand(
  'Red Square',
  ['RedSquare', 'Рэд Сквер'],
  `
Bomber, ~Bomber V2, RSQ-30013 = over-ear boom gaming
Echo, RSQ-30010 = over-ear boom gaming
Exo, RSQ-30016 = over-ear boom gaming
`,
);

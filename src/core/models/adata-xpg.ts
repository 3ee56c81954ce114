import { brand } from './format.ts';

export default brand(
  'XPG',
  ['Adata XPG'],
  `
Precog, Precog S, Precog Analog, Precog Studio = over-ear boom gaming
~Emix H20 = over-ear boom gaming
~Emix H30 = over-ear boom gaming
`,
);

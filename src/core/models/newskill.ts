import { brand } from './format.ts';

export default brand(
  'Newskill',
  ['Newskill Gaming'],
  `
Hanshi, Hanshi Spectrum = over-ear boom gaming
Kimera, ~Kimera V2, ~Kimera V2 Synthwave = over-ear boom gaming
Hydra = over-ear boom gaming
Pyros = over-ear boom gaming
Taranis = over-ear boom gaming
Scylla = over-ear boom gaming
Ra = over-ear boom gaming
Sobek = over-ear boom gaming
Nyx = over-ear boom gaming
Kirin = over-ear boom gaming
Heracles = over-ear boom gaming
Drakain = over-ear boom gaming
Buphagos = over-ear boom gaming
`,
);

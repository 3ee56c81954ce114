import { brand } from './format.ts';

export default brand(
  'Gamdias',
  [],
  `
Hebe = over-ear boom gaming
~Hebe M1, ~Hebe M1 RGB, ~Hebe M2, ~Hebe M3, ~Hebe E1, ~Hebe E2, ~Hebe E3, ~Hebe P1, ~Hebe V2 = over-ear boom gaming
Eros, ~Eros M1, ~Eros M2, ~Eros M3, ~Eros E1, ~Eros E2, ~Eros V2, Eros Elite = over-ear boom gaming
Hephaestus, ~Hephaestus E1, ~Hephaestus P1 = over-ear boom gaming
`,
);

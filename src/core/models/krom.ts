import { brand } from './format.ts';

export default brand(
  'Krom',
  ['Nox Krom', 'Nox Krom Gaming', 'Krom Gaming'],
  `
Kayle = over-ear boom gaming
Kyus = over-ear boom gaming
Kopa = over-ear boom gaming
Kode = over-ear boom gaming
Kappa = over-ear boom gaming
Kami = over-ear boom gaming
Kyra = over-ear boom gaming
Kuma = over-ear boom gaming
Kalli = over-ear boom gaming
`,
);

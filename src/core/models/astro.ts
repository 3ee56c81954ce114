import { brand } from './format.ts';

export default brand(
  'ASTRO',
  ['Astro Gaming', 'Logitech G Astro'],
  `
~A10, ~A10 Gen 2 = over-ear boom gaming
~A20, ~A20 Gen 2 = over-ear boom gaming
~A20 X = over-ear boom gaming
~A30 = over-ear boom gaming
~A40 = over-ear boom gaming
~A40 TR, ~A40 MixAmp, ~A40 TR MixAmp = over-ear boom gaming
~A50, ~A50 Gen 4, ~A50 Gen 5 = over-ear boom gaming
~A50 X = over-ear boom gaming
~A38 = on-ear built-in listening
~A03 = in-ear inline gaming
`,
);

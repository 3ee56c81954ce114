import { brand } from './format.ts';

export default brand(
  'ASTRO',
  ['Astro Gaming', 'Logitech G Astro'],
  `
~A10, Astro A10, ~A10 Gen 2 = over-ear boom gaming
~A20, Astro A20, ~A20 Gen 2 = over-ear boom gaming
~A20 X, Astro A20 X = over-ear boom gaming
~A30, Astro A30 = over-ear boom gaming
~A40, Astro A40 = over-ear boom gaming
~A40 TR, Astro A40 TR, ~A40 MixAmp, ~A40 TR MixAmp = over-ear boom gaming
~A50, Astro A50, ~A50 Gen 4, ~A50 Gen 5 = over-ear boom gaming
~A50 X, Astro A50 X = over-ear boom gaming
~A38, Astro A38 = on-ear built-in listening
~A03, Astro A03 = in-ear inline gaming
`,
);

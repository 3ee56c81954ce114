import fc from 'fast-check';
import { describe, it } from 'vitest';
import { PROPERTIES } from './properties.ts';

/** `npm run fuzz` tries a million. */
const RUNS = 150;
/** The same inputs every time: what a test says must not depend on luck. `npm run fuzz` looks for others. */
const SEED = 42;

describe('whatever is given,', () => {
  it.each(PROPERTIES)('$name', async ({ property, share }) => {
    await fc.assert(property, { numRuns: RUNS * share, seed: SEED });
  });
});

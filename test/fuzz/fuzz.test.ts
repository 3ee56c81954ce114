import fc from 'fast-check';
import { describe, it } from 'vitest';
import { PROPERTIES } from './properties.ts';

/** `npm run fuzz` tries a million. */
const RUNS = 150;

describe('whatever is given,', () => {
  it.each(PROPERTIES)('$name', async ({ property, share }) => {
    await fc.assert(property, { numRuns: RUNS * share });
  });
});

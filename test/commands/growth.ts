import type { Holdings } from '../browser/harness/holdings.ts';

/** What was held early and late, and where the late is more than the early may become. */
export interface Growth {
  readonly what: string;
  readonly early: number;
  readonly late: number;
  readonly isLeak: boolean;
}

/** So many samples at least, or what is early and what late is anybody's guess. */
export const FEWEST_SAMPLES = 10;
/** Code is compiled and caches are filled by then. */
const WARM_UP = 0.2;
const PART = 0.2;
/** Kilobytes may waver by so much; a thing more a round is seen in what is counted. */
const WAVER_SHARE = 0.05;
const WAVER_KB = 300;

/**
 * Compares the medians of the second and the last fifth of the samples: what leaks a little each round is more at the
 * end. Empty where there are too few.
 * @param owed by the browser itself, whoever runs in it: what it keeps more after each sample.
 */
export function growthOf(samples: readonly Holdings[], owed: Holdings = {}): readonly Growth[] {
  if (samples.length < FEWEST_SAMPLES) return [];
  const count = Math.floor(samples.length * PART);
  const from = Math.floor(samples.length * WARM_UP);
  return Object.keys(samples[0] ?? {}).map(what => {
    const values = samples.map(sample => sample[what] ?? 0);
    const early = median(values.slice(from, from + count));
    const late = median(values.slice(-count));
    const waver = what.endsWith('kB') ? early * WAVER_SHARE + WAVER_KB : 0;
    const own = (owed[what] ?? 0) * (samples.length - from - count);
    return { what, early, late, isLeak: late > early + waver + own };
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

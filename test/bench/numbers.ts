/** A measure over several loads: its median, the middle half of its values, and the least of them. */
export interface Spread {
  /** Other work on the machine only ever adds time: where there is much of it, this is the truest. */
  readonly least: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => quantile(sorted, share);
  return { least: at(0), median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Of sorted values, interpolated; NaN for none. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at % 1);
}

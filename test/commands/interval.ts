/** A proportion with its 95 % Wilson interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

export function wilson(successes: number, trials: number): Interval {
  if (trials === 0) return { value: Number.NaN, low: 0, high: 1 };
  const value = successes / trials;
  const spread = Z * Math.sqrt((value * (1 - value)) / trials + (Z * Z) / (4 * trials * trials));
  const centre = value + (Z * Z) / (2 * trials);
  const scale = 1 + (Z * Z) / trials;
  return { value, low: (centre - spread) / scale, high: (centre + spread) / scale };
}

export function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`;
}

import { describe, expect, it } from 'vitest';
import { FEWEST_SAMPLES, growthOf } from './growth.ts';

const ROUNDS = 50;
const samples = (sample: (round: number) => Record<string, number>) =>
  Array.from({ length: ROUNDS }, (_, round) => sample(round));
const leaksIn = (sample: (round: number) => Record<string, number>) =>
  growthOf(samples(sample)).flatMap(({ what, isLeak }) => (isLeak ? [what] : []));

describe('what is held round after round', () => {
  it('has no leak where it wavers, and where it fills up first', () =>
    expect(
      leaksIn(round => ({ nodes: 600 + (round % 3), kB: Math.min(round, 8) * 500 + (round % 5) * 30 })),
    ).toEqual([]));

  it('has one where each round leaves a node, or twenty kilobytes', () => {
    expect(leaksIn(round => ({ nodes: 600 + round, kB: 3000 }))).toEqual(['nodes']);
    expect(leaksIn(round => ({ nodes: 600, kB: 3000 + round * 20 }))).toEqual(['kB']);
  });

  it('has none in what the browser itself keeps, and one in more than that', () => {
    const grows = (kB: number) =>
      growthOf(
        samples(round => ({ kB: 3000 + round * kB })),
        { kB: 20 },
      );
    expect(grows(20).map(({ isLeak }) => isLeak)).toEqual([false]);
    expect(grows(40).map(({ isLeak }) => isLeak)).toEqual([true]);
  });

  it('is told early and late, without outliers', () =>
    expect(growthOf(samples(round => ({ windows: round === 12 || round === 45 ? 9 : 1 })))).toEqual([
      { what: 'windows', early: 1, late: 1, isLeak: false },
    ]));

  it('says nothing where it was hardly looked at', () =>
    expect(growthOf(samples(round => ({ nodes: round })).slice(0, FEWEST_SAMPLES - 1))).toEqual([]));
});

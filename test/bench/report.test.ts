import { describe, expect, it } from 'vitest';
import type { Load } from './load.ts';
import { spreadOf } from './numbers.ts';
import { benchPage } from './pages.ts';
import { rowOf } from './report.ts';
import { markdownOf } from './results.ts';
import { pageOf, SCENARIOS, type Scenario } from './scenarios.ts';

const NOTHING: Load = {
  scriptMs: 1,
  longestMs: 0,
  threadMs: 10,
  lateRuns: 0,
  layoutShift: 0,
  heapMb: 1,
  badges: 0,
};
const SCENARIO: Scenario = {
  name: 'page',
  title: 'A page',
  settleMs: 0,
  limits: { total: 10, stretch: 8, heap: 4 },
};

const rowWith = (ours: Partial<Load>) =>
  rowOf(SCENARIO, { ours: [{ ...NOTHING, ...ours }], empty: [NOTHING], plain: [NOTHING] });

describe('spreads', () => {
  it('hold the median and the middle half', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ least: 1, low: 2, median: 3, high: 4 });
    expect(spreadOf([1, 2])).toEqual({ least: 1, low: 1.25, median: 1.5, high: 1.75 });
  });
});

describe('rows', () => {
  it('tell what is beyond an empty extension', () => {
    expect(rowWith({ scriptMs: 11 })).toMatchObject({ beyondEmptyMs: 10, timesEmpty: 11, misses: [] });
  });

  it.each([
    ['total', { scriptMs: 12 }],
    ['stretch', { longestMs: 9 }],
    ['heap', { heapMb: 6 }],
    ['layout shift', { layoutShift: 0.1 }],
    ['not quiet', { lateRuns: 1 }],
  ])('miss by their %s', (miss, ours) => {
    expect(rowWith(ours).misses).toEqual([miss]);
  });
});

describe('results', () => {
  it('read alike when they were kept', () => {
    const results = { machine: 'a machine', rows: [rowWith({ heapMb: Number.NaN })] };
    const text = markdownOf(results);
    expect(text).toContain('| A page | 1.0 (1.0–1.0) |');
    expect(text).toContain('| – |');
    expect(markdownOf(JSON.parse(JSON.stringify(results)))).toBe(text);
  });
});

describe('the pages', () => {
  it.each(SCENARIOS)('have one for: $title', scenario => {
    expect(benchPage(pageOf(scenario))).toContain('<main');
  });

  it('are as large as they say', () => {
    expect(benchPage('ten-megabytes')?.length).toBeGreaterThan(10_000_000);
    expect(benchPage('many-nodes')?.split('<i>').length).toBeGreaterThan(98_000);
    expect(benchPage('tiles-1000')?.split('class="card"')).toHaveLength(1001);
  });

  it('have different titles for different tiles', () => {
    const titles = [...(benchPage('tiles-1000') ?? '').matchAll(/card-title">([^<]+)/g)].map(
      ([, title]) => title,
    );
    expect(new Set(titles).size).toBe(1000);
  });
});

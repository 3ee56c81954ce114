import { ARMS, type ArmName } from './arms.ts';
import type { Load } from './load.ts';
import { type Spread, spreadOf } from './numbers.ts';
import type { Scenario } from './scenarios.ts';

export type Loads = Readonly<Record<ArmName, readonly Load[]>>;

type Measures = Readonly<Record<keyof Load, Spread>>;

/** A scenario's result: what each extension took, and what ours took beyond an empty one. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly loads: number;
  readonly measures: Readonly<Record<ArmName, Measures>>;
  readonly beyondEmptyMs: number;
  /** The same between the least of each. */
  readonly leastBeyondEmptyMs: number;
  readonly timesEmpty: number;
  readonly timesPlain: number;
  readonly heapBeyondEmptyMb: number;
  readonly shiftBeyondEmpty: number;
  readonly limits: Scenario['limits'];
  readonly misses: readonly string[];
}

/** Layout shift is a sum of fractions of the view. */
const NO_SHIFT = 0.0005;

export function rowOf({ name, title, limits }: Scenario, loads: Loads): Row {
  const measures = byArm(arm => measuresOf(loads[arm]));
  const { ours, empty, plain } = measures;
  const beyondEmptyMs = ours.scriptMs.median - empty.scriptMs.median;
  const row = {
    name,
    title,
    loads: loads.ours.length,
    measures,
    beyondEmptyMs,
    leastBeyondEmptyMs: ours.scriptMs.least - empty.scriptMs.least,
    timesEmpty: ours.scriptMs.median / empty.scriptMs.median,
    timesPlain: ours.scriptMs.median / plain.scriptMs.median,
    heapBeyondEmptyMb: ours.heapMb.median - empty.heapMb.median,
    shiftBeyondEmpty: ours.layoutShift.median - empty.layoutShift.median,
    limits,
  };
  return { ...row, misses: missesOf(row) };
}

function missesOf(row: Omit<Row, 'misses'>): string[] {
  const { limits, measures, beyondEmptyMs } = row;
  const { ours } = measures;
  return [
    ...(beyondEmptyMs > (limits.total ?? Number.POSITIVE_INFINITY) ? ['total'] : []),
    ...(ours.longestMs.median > limits.stretch ? ['stretch'] : []),
    ...(row.heapBeyondEmptyMb > (limits.heap ?? Number.POSITIVE_INFINITY) ? ['heap'] : []),
    ...(row.shiftBeyondEmpty > NO_SHIFT ? ['layout shift'] : []),
    ...(ours.lateRuns.median > 0 ? ['not quiet'] : []),
  ];
}

function measuresOf(loads: readonly Load[]): Measures {
  const of = (measure: keyof Load) => spreadOf(loads.map(load => load[measure]));
  return {
    scriptMs: of('scriptMs'),
    longestMs: of('longestMs'),
    threadMs: of('threadMs'),
    lateRuns: of('lateRuns'),
    layoutShift: of('layoutShift'),
    heapMb: of('heapMb'),
    badges: of('badges'),
  };
}

export function byArm<T>(make: (arm: ArmName) => T): Record<ArmName, T> {
  return Object.fromEntries(ARMS.map(arm => [arm, make(arm)])) as Record<ArmName, T>;
}

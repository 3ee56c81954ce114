/** What a page's main thread did, from a trace of Chromium. All times are CPU time: a busy machine does not add to them. */

/** Categories that the events below belong to. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
] as const;

/** One complete event; microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread. */
  readonly tdur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

export interface Work {
  /** Milliseconds of extension scripts, the compiling and microtasks of theirs included. */
  readonly scriptMs: number;
  /** The most of it that the thread did without a pause. */
  readonly longestMs: number;
  /** Milliseconds of everything on the thread: parsing, layout, painting, too. */
  readonly threadMs: number;
  /** How often extension scripts ran in the last `quietMs` of the trace. */
  readonly lateRuns: number;
}

const TASK = 'RunTask';

export function workOf(events: readonly TraceEvent[], pageUrl: string, quietMs: number): Work {
  const thread = mainThread(events, pageUrl);
  const end = events.reduce((latest, event) => Math.max(latest, endOf(event)), 0);
  const quietFrom = end - quietMs * 1000;
  let script = 0;
  let longest = 0;
  let all = 0;
  let lateRuns = 0;
  let inTask = 0;
  for (const { event, parents } of nested(thread)) {
    if (event.name === TASK) {
      all += event.tdur ?? 0;
      inTask = 0;
    }
    if (!isExtensions(event) || parents.some(isExtensions)) continue;
    script += event.tdur ?? 0;
    inTask += event.tdur ?? 0;
    longest = Math.max(longest, inTask);
    if (event.ts >= quietFrom) lateRuns++;
  }
  return { scriptMs: script / 1000, longestMs: longest / 1000, threadMs: all / 1000, lateRuns };
}

/** The events of the thread that parsed the page, in order of their start, outer ones first. */
function mainThread(events: readonly TraceEvent[], pageUrl: string): TraceEvent[] {
  const parsing = events.find(
    ({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(pageUrl),
  );
  if (!parsing) throw new Error(`the trace knows no page ${pageUrl}`);
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === parsing.pid && tid === parsing.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

function* nested(events: readonly TraceEvent[]): Generator<{ event: TraceEvent; parents: TraceEvent[] }> {
  const parents: TraceEvent[] = [];
  for (const event of events) {
    while (parents.length > 0 && endOf(parents.at(-1)) <= event.ts) parents.pop();
    yield { event, parents };
    parents.push(event);
  }
}

const endOf = (event: TraceEvent | undefined): number => (event ? event.ts + (event.dur ?? 0) : 0);

/** Functions are called in a world that bears the extension's name. The measured pages make no microtasks. */
function isExtensions({ name, args }: TraceEvent): boolean {
  if (name === 'RunMicrotasks') return true;
  if (name === 'v8.callFunction')
    return Boolean(args?.worldName) && !String(args?.worldName).includes('puppeteer');
  if (name !== 'EvaluateScript' && name !== 'v8.compile') return false;
  return JSON.stringify(args).includes('"chrome-extension://');
}

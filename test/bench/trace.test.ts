import { describe, expect, it } from 'vitest';
import { type TraceEvent, workOf } from './trace.ts';

const PAGE = 'http://shop.test/page';
const OURS = { worldName: 'True Headset' };

/** An event on the page's main thread; milliseconds. */
function event(name: string, at: number, lasting: number, args: Record<string, unknown> = {}): TraceEvent {
  return { name, ph: 'X', pid: 7, tid: 7, ts: at * 1000, dur: lasting * 1000, tdur: lasting * 1000, args };
}

const parsing = [event('RunTask', 0, 10), event('ParseHTML', 1, 8, { beginData: { url: PAGE } })];

describe('the work in a trace', () => {
  it('is that of extension scripts, each counted once', () => {
    const work = workOf(
      [
        ...parsing,
        event('RunTask', 20, 10),
        event('EvaluateScript', 21, 5, { data: { url: 'chrome-extension://abc/gate.js' } }),
        event('v8.compile', 21, 2, { fileName: 'chrome-extension://abc/gate.js' }),
        event('RunMicrotasks', 27, 1),
        event('v8.callFunction', 27.2, 0.5, OURS),
      ],
      PAGE,
      0,
    );
    expect(work.scriptMs).toBeCloseTo(6);
    expect(work.longestMs).toBeCloseTo(6);
    expect(work.threadMs).toBeCloseTo(20);
  });

  it('is not that of the page, of the measurement, or of other threads', () => {
    const work = workOf(
      [
        ...parsing,
        event('RunTask', 20, 10),
        event('v8.callFunction', 21, 3, {}),
        event('v8.callFunction', 25, 1, { worldName: '__puppeteer_utility_world__24' }),
        { ...event('v8.callFunction', 26, 1, OURS), tid: 8 },
      ],
      PAGE,
      0,
    );
    expect(work.scriptMs).toBe(0);
  });

  it('within one of the page’s functions is ours all the same', () => {
    const events = [
      ...parsing,
      event('RunTask', 20, 10),
      event('v8.callFunction', 21, 9),
      event('RunMicrotasks', 24, 2),
    ];
    expect(workOf(events, PAGE, 0).scriptMs).toBeCloseTo(2);
  });

  it('has its longest stretch within one task', () => {
    const tasks = [20, 30].flatMap(at => [event('RunTask', at, 10), event('v8.callFunction', at, 4, OURS)]);
    expect(workOf([...parsing, ...tasks], PAGE, 0)).toMatchObject({ scriptMs: 8, longestMs: 4 });
  });

  it('is late where it falls into the end of the trace', () => {
    const tasks = [20, 90].flatMap(at => [event('RunTask', at, 10), event('v8.callFunction', at, 4, OURS)]);
    expect(workOf([...parsing, ...tasks], PAGE, 50).lateRuns).toBe(1);
  });

  it('cannot be told of a page that the trace does not know', () => {
    expect(() => workOf(parsing, 'http://shop.test/other', 0)).toThrow('knows no page');
  });
});

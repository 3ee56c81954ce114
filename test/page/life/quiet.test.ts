// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { breath, settled } from '../../../src/page/life/quiet.ts';

let readyState: DocumentReadyState;
const idle = vi.fn();
const done = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => readyState });
  readyState = 'interactive';
  idle.mockReset().mockImplementation((callback: () => void) => callback());
  done.mockReset();
  window.requestIdleCallback = idle;
});

afterEach(() => vi.useRealTimers());

describe('a page has settled', () => {
  it('when it has loaded and has a free moment', async () => {
    void settled(window).then(done);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledOnce();
  });

  it('at once where it has loaded already', async () => {
    readyState = 'complete';
    void settled(window).then(done);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('after two and a half seconds, if it never ends loading', async () => {
    void settled(window).then(done);
    await vi.advanceTimersByTimeAsync(2499);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('after another second, if it never has a free moment', async () => {
    readyState = 'complete';
    void settled(window).then(done);
    await vi.advanceTimersByTimeAsync(0);
    expect(idle).toHaveBeenCalledWith(expect.any(Function), { timeout: 1000 });
  });
});

describe('the page has its turn', () => {
  afterEach(() => Reflect.deleteProperty(window, 'scheduler'));

  it('by the browser’s own means, where it has one', async () => {
    const yielded = vi.fn(async () => undefined);
    Object.assign(window, { scheduler: { yield: yielded } });
    await breath(window);
    expect(yielded).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('else before a timer', async () => {
    void breath(window).then(done);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledOnce();
  });
});

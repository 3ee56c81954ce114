// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Found, watchPage } from '../../../src/page/life/watch.ts';

let end: AbortController;
let found: Found;
let cost: number;
const read = vi.fn(async () => ({ found, cost }));

beforeEach(() => {
  vi.useFakeTimers();
  window.requestIdleCallback = callback => window.setTimeout(callback, 1) as unknown as number;
  document.body.replaceChildren();
  read.mockClear();
  found = 'nothing';
  cost = 1;
  end = new AbortController();
  watchPage(window, read, end.signal);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const tick = () => document.body.append('tick');

/** A page that changes ten times a second. */
async function tickFor(seconds: number): Promise<void> {
  for (let step = 0; step < seconds * 10; step++) {
    tick();
    await vi.advanceTimersByTimeAsync(100);
  }
}

describe('watching a page', () => {
  it('reads at once, then has no timer while nothing happens', async () => {
    await vi.advanceTimersByTimeAsync(0);
    expect(read).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads once after many changes', async () => {
    await vi.advanceTimersByTimeAsync(0);
    for (let change = 0; change < 50; change++) tick();
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each(['true-headset-layer', 'script', 'style', 'link', 'br'])('passes over a new <%s>', async name => {
    await vi.advanceTimersByTimeAsync(0);
    document.body.append(document.createElement(name));
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledOnce();
  });

  it('notices that our layer was taken away', async () => {
    const layer = document.createElement('true-headset-layer');
    document.documentElement.append(layer);
    await vi.advanceTimersByTimeAsync(0);
    layer.remove();
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each(['click', 'change'])('reads after every %s, which may choose another variant', async type => {
    await vi.advanceTimersByTimeAsync(0);
    document.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('rests on a page that only ticks, until somebody uses it', async () => {
    await tickFor(60);
    const readings = read.mock.calls.length;
    expect(readings).toBeLessThan(12);
    await tickFor(30);
    expect(read).toHaveBeenCalledTimes(readings);
    expect(vi.getTimerCount()).toBe(0);
    document.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(readings + 1);
  });

  it('does not tire of a page that keeps bringing something new', async () => {
    found = 'new';
    await tickFor(60);
    expect(read.mock.calls.length).toBeGreaterThan(100);
  });

  it('leaves a page that is long to read ten times as long alone', async () => {
    await vi.advanceTimersByTimeAsync(0);
    cost = 300;
    tick();
    await vi.advanceTimersByTimeAsync(1000);
    tick();
    await vi.advanceTimersByTimeAsync(2500);
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('survives a reading that fails', async () => {
    await vi.advanceTimersByTimeAsync(0);
    read.mockRejectedValueOnce(new Error('odd page'));
    tick();
    await vi.advanceTimersByTimeAsync(1000);
    tick();
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('ends', async () => {
    await vi.advanceTimersByTimeAsync(0);
    end.abort();
    tick();
    document.dispatchEvent(new Event('scroll'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).toHaveBeenCalledOnce();
  });
});

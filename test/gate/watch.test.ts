// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForAudio } from '../../src/page/gate/watch.ts';
import { claimPage } from '../../src/page/life/world.ts';

const fake = vi.hoisted(() => ({ sent: [] as string[] }));
vi.mock('../../src/platform/page.ts', () => ({ send: async (type: string) => void fake.sent.push(type) }));

beforeEach(() => {
  vi.useFakeTimers();
  fake.sent = [];
  document.body.replaceChildren();
});

afterEach(() => vi.useRealTimers());

function add(text: string): void {
  const link = document.createElement('a');
  link.href = '/p/1';
  link.textContent = text;
  document.body.append(link);
}

describe('the gate', () => {
  // One gate for all tests, as in a page: each test is a page view of its own.
  let views = 0;
  const nextView = () => {
    history.pushState(null, '', `/view/${++views}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
  watchForAudio(window);

  it('wakes at once on a page of headsets, and only once', async () => {
    add('Gaming headset');
    nextView();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.sent).toEqual(['wake']);
  });

  it('wakes when headsets come late, within its time', async () => {
    nextView();
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.sent).toEqual([]);
    add('Gaming headset');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.sent).toEqual(['wake']);
  });

  it('gives up on a page that never speaks of them', async () => {
    add('Kettle');
    nextView();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(fake.sent).toEqual([]);
  });

  it('looks again when the page comes back from the browser’s cache', async () => {
    nextView();
    await vi.advanceTimersByTimeAsync(60_000);
    add('Gaming headset');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.sent).toEqual(['wake']);
  });

  it('leaves the page to an annotator that lives in it', async () => {
    const life = new AbortController();
    claimPage(life.signal);
    add('Gaming headset');
    nextView();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.sent).toEqual([]);
    life.abort();
    nextView();
    expect(fake.sent).toEqual(['wake']);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForAudio } from '../../src/page/gate/watch.ts';
import { claimPage } from '../../src/page/life/world.ts';

const fake = vi.hoisted(() => ({
  sent: [] as string[],
  found: 'on',
  switched: () => {},
  retire: (): unknown => undefined,
}));
vi.mock('../../src/platform/page.ts', () => ({
  send: async (type: string) => void fake.sent.push(type),
  readSwitch: async () => fake.found,
  onSwitchChange: (_: string, changed: () => void) => {
    fake.switched = changed;
  },
  answerExtension: ({ retire }: { retire: () => unknown }) => {
    fake.retire = retire;
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  fake.sent = [];
  fake.found = 'on';
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
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.sent).toEqual(['wake']);
  });

  it('looks at nothing but the switch where that is off, and has the toolbar say so once', async () => {
    const looks = (['querySelectorAll', 'querySelector', 'getElementsByTagName'] as const).map(name =>
      vi.spyOn(document, name),
    );
    fake.found = 'off';
    add('Gaming headset');
    nextView();
    await vi.advanceTimersByTimeAsync(60_000);
    nextView();
    await vi.advanceTimersByTimeAsync(60_000);
    for (const look of looks) expect(look).not.toHaveBeenCalled();
    expect(fake.sent).toEqual(['rest']);
    for (const look of looks) look.mockRestore();
  });

  it('looks as soon as the switch is on again', async () => {
    add('Gaming headset');
    fake.switched();
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.sent).toEqual(['rest', 'wake']);
  });

  it('is the only one of its page', async () => {
    watchForAudio(window);
    add('Gaming headset');
    nextView();
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.sent).toEqual(['wake']);
  });

  it('takes away at once what a former version left', () => {
    fake.retire();
    document.body.append(document.createElement('true-headset-layer'));
    watchForAudio(window);
    expect(document.querySelector('true-headset-layer')).toBeNull();
  });

  it('ends for good when it is retired', async () => {
    fake.retire();
    add('Gaming headset');
    nextView();
    fake.switched();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.sent).toEqual([]);
  });
});

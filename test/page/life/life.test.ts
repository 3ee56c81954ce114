// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Class, Item, Snapshot, Verdict } from '../../../src/core/model.ts';
import { removeStrayLayers } from '../../../src/page/life/layer.ts';
import { beginLife, type Life } from '../../../src/page/life/life.ts';
import type { Mark, Parts } from '../../../src/page/life/parts.ts';
import type { Messages } from '../../../src/platform/messages.ts';

/** A page of `<p>` tiles, whose text is the title; a background whose verdict is the title's first word. */
function fakeParts() {
  const asked: string[][] = [];
  const shown: Messages['shown']['request'][] = [];
  const badges = { marks: [] as string[], made: 0, destroyed: 0, revealed: [] as string[] };
  const state = {
    isConnected: true,
    answers: true,
    isAllowed: true,
    hold: undefined as Promise<void> | undefined,
  };

  const parts: Parts = {
    loadReader: async () => (document, url) => {
      const tiles = [...document.querySelectorAll('p')];
      const items: Item[] = tiles.map(({ id, textContent }) => ({
        key: id,
        role: 'tile',
        product: { title: textContent ?? '' },
      }));
      const snapshot: Snapshot = { url, lang: 'en', kind: 'listing', items, trace: [] };
      return { snapshot, anchors: new Map(tiles.map(tile => [tile.id, tile])) };
    },
    loadBadges: async () => {
      badges.made++;
      return {
        set: (marks: readonly Mark[]) => {
          badges.marks = marks.map(({ title, verdict }) => `${title}: ${verdict.class}`);
        },
        reveal: key => void badges.revealed.push(key),
        destroy: () => {
          badges.destroyed++;
          badges.marks = [];
        },
      };
    },
    send: vi.fn(async (type: string, fields: object) => {
      if (type === 'shown') shown.push(fields as Messages['shown']['request']);
      if (type === 'wake') return { ok: true, value: { started: state.isAllowed } };
      if (type !== 'judge') return { ok: true, value: null };
      const { items } = fields as Messages['judge']['request'];
      asked.push(items.map(({ key }) => key));
      await state.hold;
      if (!state.answers) return { ok: false, error: 'no background' };
      const verdicts = items.map(({ key, product }) => ({ key, verdict: verdictOf(product.title) }));
      return { ok: true, value: { verdicts } };
    }) as Parts['send'],
    isConnected: () => state.isConnected,
  };
  return { parts, asked, shown, badges, state };
}

function verdictOf(title: string): Verdict {
  const facts = { microphone: 'unknown', form: 'unknown', purpose: 'unknown', confidence: 'likely' } as const;
  return {
    class: title.split(' ')[0] as Class,
    ...facts,
    row: 1,
    for: [],
    against: [],
    ignored: [],
    missing: [],
  };
}

function tiles(...titles: string[]): void {
  const from = document.querySelectorAll('p').length;
  titles.forEach((title, index) => {
    const tile = document.createElement('p');
    tile.id = `t${from + index}`;
    tile.textContent = title;
    document.body.append(tile);
  });
}

/** Lets timers, messages and mutation records pass. */
async function pass(milliseconds = 1000): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** A promise that waits to be resolved. */
function held(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>(done => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

let life: Life | undefined;

function begin(parts: Parts): Life {
  life = beginLife(window, parts);
  if (!life) throw new Error('another life goes on');
  return life;
}

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  window.requestIdleCallback = callback => window.setTimeout(callback, 1) as unknown as number;
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

afterEach(() => {
  life?.handlers.retire?.({ type: 'retire' }, {});
  hide(false);
  vi.useRealTimers();
});

describe('a page’s annotator', () => {
  it('marks what is worn on the ears, and tells the toolbar', async () => {
    const { parts, badges, shown } = fakeParts();
    tiles('headset A', 'other B', 'earbuds C');
    begin(parts);
    await pass();
    expect(badges.marks).toEqual(['headset A: headset', 'earbuds C: earbuds']);
    expect(shown).toEqual([{ report: { kind: 'listing' }, headsets: 1, marked: 2 }]);
  });

  it('fetches no badges for a page without anything to mark', async () => {
    const { parts, badges } = fakeParts();
    tiles('other A', 'other B');
    begin(parts);
    await pass();
    expect(badges.made).toBe(0);
  });

  it('is the only one of its page', async () => {
    const { parts } = fakeParts();
    begin(parts);
    expect(beginLife(window, parts)).toBeUndefined();
  });

  it('asks in slices, the first ones small, and never twice about the same', async () => {
    const { parts, asked } = fakeParts();
    tiles(...Array.from({ length: 100 }, (_, index) => `headset ${index}`));
    begin(parts);
    await pass();
    expect(asked.map(slice => slice.length)).toEqual([24, 60, 16]);
    tiles('headset new');
    await pass();
    expect(asked.slice(3)).toEqual([['t100']]);
  });

  it('asks again about a tile that was filled anew', async () => {
    const { parts, badges } = fakeParts();
    tiles('headset A');
    begin(parts);
    await pass();
    const tile = document.querySelector('p');
    if (tile) tile.textContent = 'earbuds B';
    await pass();
    expect(badges.marks).toEqual(['earbuds B: earbuds']);
  });

  it('forgets what left the page', async () => {
    const { parts, badges, shown } = fakeParts();
    tiles('headset A', 'earbuds B');
    begin(parts);
    await pass();
    document.querySelector('p')?.remove();
    await pass();
    expect(badges.marks).toEqual(['earbuds B: earbuds']);
    expect(shown.at(-1)).toMatchObject({ headsets: 0, marked: 1 });
  });

  it('shows nothing for an item that the background leaves out, and does not insist', async () => {
    const { parts, badges, asked } = fakeParts();
    const { send } = parts;
    const forgetful = (async (type: 'judge', fields: Messages['judge']['request']) => {
      const answer = await send(type, fields);
      return type === 'judge' ? { ok: true, value: { verdicts: [] } } : answer;
    }) as Parts['send'];
    tiles('headset A');
    begin({ ...parts, send: forgetful });
    await pass();
    document.body.append('more');
    await pass();
    expect(badges.marks).toEqual([]);
    expect(asked).toEqual([['t0']]);
  });

  it('tries again, more and more rarely, while the background does not answer', async () => {
    const { parts, badges, asked, state } = fakeParts();
    state.answers = false;
    tiles('headset A');
    begin(parts);
    await pass(5000);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThan(8);
    state.answers = true;
    await pass(10_000);
    expect(badges.marks).toEqual(['headset A: headset']);
  });
});

describe('its end', () => {
  it('leaves nothing, and nothing of the page wakes it again', async () => {
    const { parts, badges, asked } = fakeParts();
    tiles('headset A');
    const { handlers, signal } = begin(parts);
    await pass();
    handlers.retire?.({ type: 'retire' }, {});
    tiles('headset B');
    document.dispatchEvent(new Event('scroll'));
    history.pushState(null, '', '/next');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(10_000);
    expect(signal.aborted).toBe(true);
    expect(badges).toMatchObject({ destroyed: 1, marks: [] });
    expect(asked).toEqual([['t0']]);
  });

  it('may come while an answer is on its way', async () => {
    const { parts, badges, state } = fakeParts();
    const answer = held();
    state.hold = answer.promise;
    tiles('headset A');
    const { handlers } = begin(parts);
    await pass();
    handlers.retire?.({ type: 'retire' }, {});
    answer.resolve();
    await pass();
    expect(badges.marks).toEqual([]);
  });

  it('comes when a newer version of us takes over, after the old one’s connection was cut', async () => {
    const { parts, badges, state } = fakeParts();
    tiles('headset A');
    const { signal } = begin(parts);
    await pass();
    const layer = document.createElement('true-headset-layer');
    document.documentElement.append(layer);
    await pass();
    state.isConnected = false;
    removeStrayLayers(document);
    await pass();
    expect(signal.aborted).toBe(true);
    expect(badges.destroyed).toBe(1);
  });

  it.each(['visibilitychange', 'scroll', 'click'])(
    'comes by itself once the extension has gone, at the next %s',
    async use => {
      const { parts, badges, state } = fakeParts();
      tiles('headset A');
      const { signal } = begin(parts);
      await pass();
      state.isConnected = false;
      document.dispatchEvent(new Event(use));
      expect(signal.aborted).toBe(true);
      expect(badges.destroyed).toBe(1);
    },
  );

  it('makes room for another', async () => {
    const { parts } = fakeParts();
    begin(parts).handlers.retire?.({ type: 'retire' }, {});
    expect(() => begin(fakeParts().parts)).not.toThrow();
  });

  it('comes when the page returns from the browser’s cache and its site is off by then', async () => {
    const { parts, badges, state } = fakeParts();
    tiles('headset A');
    const { signal } = begin(parts);
    await pass();
    state.isAllowed = false;
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass();
    expect(signal.aborted).toBe(true);
    expect(badges.destroyed).toBe(1);
  });
});

describe('a page that becomes another one without loading', () => {
  it('is judged anew', async () => {
    const { parts, badges } = fakeParts();
    tiles('headset A');
    begin(parts);
    await pass();
    history.pushState(null, '', '/next');
    document.body.replaceChildren();
    tiles('earbuds B');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass();
    expect(badges.marks).toEqual(['earbuds B: earbuds']);
  });

  it('never shows an answer about the former one', async () => {
    const { parts, badges, state } = fakeParts();
    const answer = held();
    state.hold = answer.promise;
    tiles('headset A');
    begin(parts);
    await pass();
    state.hold = undefined;
    history.pushState(null, '', '/next');
    window.dispatchEvent(new PopStateEvent('popstate'));
    document.body.replaceChildren();
    tiles('other B');
    answer.resolve();
    await pass();
    expect(badges.marks).toEqual([]);
    expect(badges.made).toBe(0);
  });
});

describe('the popup', () => {
  it('is told what the page holds, even if it asks before the first reading', async () => {
    const { parts } = fakeParts();
    tiles('headset A', 'other B');
    const { handlers } = begin(parts);
    const report = handlers.report?.({ type: 'report' }, {});
    await pass();
    expect(await report).toMatchObject({
      kind: 'listing',
      items: [{ key: 't0', role: 'tile', title: 'headset A' }],
    });
  });

  it('can have an item revealed', async () => {
    const { parts, badges } = fakeParts();
    tiles('headset A');
    const { handlers } = begin(parts);
    await pass();
    handlers.reveal?.({ type: 'reveal', key: 't0' }, {});
    expect(badges.revealed).toEqual(['t0']);
  });
});

describe('a hidden page', () => {
  it('is not read until it is seen', async () => {
    const { parts, badges, asked } = fakeParts();
    hide(true);
    tiles('headset A');
    begin(parts);
    await pass(10_000);
    expect(asked).toEqual([]);
    hide(false);
    await pass();
    expect(badges.marks).toEqual(['headset A: headset']);
  });
});

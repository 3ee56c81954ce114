import { afterEach, beforeEach, vi } from 'vitest';
import type { Class, Item, Snapshot, Verdict } from '../../../src/core/model.ts';
import { beginLife, type Life } from '../../../src/page/life/life.ts';
import type { Mark, Parts } from '../../../src/page/life/parts.ts';
import type { Messages } from '../../../src/platform/messages.ts';

/** A page of `<p>` tiles, whose text is the title; a background whose verdict is the title's first word. */
export function fakeParts() {
  const asked: string[][] = [];
  const corrections: Messages['correction']['request'][] = [];
  const shown: Messages['shown']['request'][] = [];
  const badges = { marks: [] as string[], sets: 0, made: 0, destroyed: 0, revealed: [] as string[] };
  const state = {
    isConnected: true,
    answers: true,
    tellsShops: true,
    isSwitchedOn: true,
    switched: () => {},
    hold: undefined as Promise<void> | undefined,
  };

  const parts: Parts = {
    loadReader: async () => {
      if (!state.tellsShops) return undefined;
      return function* (document, url) {
        yield;
        const tiles = [...document.querySelectorAll('p')];
        const items: Item[] = tiles.map(({ id, textContent }) => ({
          key: id,
          role: 'tile',
          product: { title: textContent ?? '' },
        }));
        const snapshot: Snapshot = { url, lang: 'en', kind: 'listing', items, trace: [] };
        return { snapshot, anchors: new Map(tiles.map(tile => [tile.id, tile])) };
      };
    },
    loadBadges: async () => {
      badges.made++;
      return {
        set: (marks: readonly Mark[]) => {
          badges.sets++;
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
      if (type === 'correction' && state.answers) return correct(fields as Messages['correction']['request']);
      if (type === 'correction') return { ok: false, error: 'no background' };
      if (type !== 'judge') return { ok: true, value: null };
      const { items } = fields as Messages['judge']['request'];
      asked.push(items.map(({ key }) => key));
      await state.hold;
      if (!state.answers) return { ok: false, error: 'no background' };
      const verdicts = items.map(({ key, product }) => ({ key, verdict: verdictOf(product.title) }));
      return { ok: true, value: { verdicts } };
    }) as Parts['send'],
    isSwitchedOn: async () => state.isSwitchedOn,
    onSwitchChange: changed => {
      state.switched = changed;
    },
    isConnected: () => state.isConnected,
  };
  function correct(fields: Messages['correction']['request']) {
    corrections.push(fields);
    const { item, as } = fields;
    const verdict = verdictOf(as ?? item.product.title);
    return { ok: true, value: { verdicts: [{ key: item.key, verdict, ...(as && { isYours: true }) }] } };
  }

  return { parts, asked, corrections, shown, badges, state };
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

/** Appends tiles to the page. */
export function tiles(...titles: string[]): void {
  const from = document.querySelectorAll('p').length;
  titles.forEach((title, index) => {
    const tile = document.createElement('p');
    tile.id = `t${from + index}`;
    tile.textContent = title;
    document.body.append(tile);
  });
}

/** A promise that waits to be resolved. */
export function held(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>(done => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

/** Lets timers, messages and mutation records pass. */
export async function pass(milliseconds = 1000): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

let life: Life | undefined;

export function begin(parts: Parts): Life {
  life = beginLife(window, parts);
  if (!life) throw new Error('another life goes on');
  return life;
}

export function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Gives each test an empty page on a fake clock, and ends its annotator. */
export function usePage(): void {
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
}

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { beginLife } from '../../../src/page/life/life.ts';
import type { Parts } from '../../../src/page/life/parts.ts';
import type { Messages } from '../../../src/platform/messages.ts';
import { begin, fakeParts, held, hide, pass, tiles, usePage } from './fakes.ts';

usePage();

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

  it('shows early what is judged first, and all of a thousand tiles in few steps', async () => {
    const { parts, asked, badges } = fakeParts();
    tiles(...Array.from({ length: 1000 }, (_, index) => `headset ${index}`));
    begin(parts);
    await pass();
    expect(asked).toHaveLength(18);
    expect(badges.sets).toBeLessThan(8);
    expect(badges.marks).toHaveLength(1000);
  });

  it('shows what was judged before the background fell silent', async () => {
    const { parts, asked, badges, state } = fakeParts();
    tiles(...Array.from({ length: 200 }, (_, index) => `headset ${index}`));
    const send = vi.mocked(parts.send);
    const answer = send.getMockImplementation();
    send.mockImplementation((...message) => {
      state.answers = asked.length < 2;
      return answer?.(...message) as ReturnType<typeof send>;
    });
    begin(parts);
    await pass(100);
    expect(badges.marks).toHaveLength(84);
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

  it('tires of a tile whose words change all the time, as of any page that only ticks', async () => {
    const { parts, asked } = fakeParts();
    tiles('headset A');
    begin(parts);
    const tile = document.querySelector('p');
    for (let second = 60; second > 0; second--) {
      if (tile) tile.textContent = `headset A, ends in ${second} s`;
      await pass(1000);
    }
    expect(asked.length).toBeLessThan(12);
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

  it('reads a page once it is told of the shops, and has answered the popup meanwhile', async () => {
    const { parts, badges, state } = fakeParts();
    state.tellsShops = false;
    tiles('headset A');
    const { handlers } = begin(parts);
    await pass(5000);
    expect(await handlers.report?.({ type: 'report' }, {})).toMatchObject({ kind: 'other', items: [] });
    state.tellsShops = true;
    await pass(10_000);
    expect(badges.marks).toEqual(['headset A: headset']);
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

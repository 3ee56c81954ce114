// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { removeStrayLayers } from '../../../src/page/life/layer.ts';
import { begin, fakeParts, held, pass, tiles, usePage } from './fakes.ts';

usePage();

describe('the end of a page’s annotator', () => {
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

  it('comes when the site is switched off, and the toolbar is told', async () => {
    const { parts, badges, state } = fakeParts();
    tiles('headset A');
    const { signal } = begin(parts);
    await pass();
    state.switched();
    await pass();
    expect(signal.aborted).toBe(false);
    state.isSwitchedOn = false;
    state.switched();
    await pass();
    expect(signal.aborted).toBe(true);
    expect(badges).toMatchObject({ destroyed: 1, marks: [] });
    expect(parts.send).toHaveBeenLastCalledWith('rest', {});
  });

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
    state.isSwitchedOn = false;
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass();
    expect(signal.aborted).toBe(true);
    expect(badges.destroyed).toBe(1);
  });
});

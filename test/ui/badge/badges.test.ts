// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { PLAIN } from '../../../src/platform/looks.ts';
import { HEADSET, verdict } from '../samples.ts';
import { badges, buttons, hover, item, layer, press, root, setStage, tiles, view } from './stage.ts';

setStage();

describe('the layer', () => {
  it('stands outside the shop’s tree, which stays as it was', () => {
    const before = document.body.outerHTML;
    badges.set([item(0), item(1)]);
    view.report(...tiles);
    expect(layer()).toBe(document.body.lastChild);
    layer()?.remove();
    expect(document.body.outerHTML).toBe(before);
  });

  it('follows what is in an anchor that has no box itself', () => {
    const contents = document.createElement('li');
    const link = document.createElement('a');
    contents.append(document.createElement('span'), link);
    document.body.append(contents);
    badges.set([item(0, { anchor: contents })]);
    view.report(contents);
    expect(buttons()).toHaveLength(0);
    expect(view.observed).toEqual(new Set([link]));
    view.report(link);
    expect(buttons()).toHaveLength(1);
    badges.set([]);
    expect(view.observed.size).toBe(0);
  });

  it('appears with the first item only, and leaves nothing behind', () => {
    badges.set([]);
    expect(layer()).toBeNull();
    badges.set([item(0)]);
    expect(layer()).not.toBeNull();
    badges.destroy();
    expect(layer()).toBeNull();
    expect(view.observed.size).toBe(0);
  });

  it('keeps its events from the shop', () => {
    const heard = vi.fn();
    for (const type of ['click', 'keydown', 'pointerdown']) document.addEventListener(type, heard);
    badges.set([item(0)]);
    view.report(...tiles);
    buttons()[0]?.click();
    if (buttons()[0]) press(buttons()[0] as Element, 'a');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('badges', () => {
  it('exist near the view only, in page order', () => {
    badges.set([item(0), item(1), item(2)]);
    view.report(tiles[2] as Element);
    view.report(tiles[0] as Element);
    expect(buttons().map(button => button.getAttribute('aria-label'))).toEqual([
      'Earbuds, not a headset: Product 0. Why?',
      'Earbuds, not a headset: Product 2. Why?',
    ]);
    view.reportFar(tiles[0] as Element);
    expect(buttons()).toHaveLength(1);
  });

  it('are read in the page’s new order where a shop sorts its tiles anew', () => {
    badges.set([item(0), item(1), item(2)]);
    view.report(...tiles);
    badges.set([item(2), item(0), item(1)]);
    const names = buttons().map(button => button.getAttribute('aria-label'));
    expect(names.map(name => /Product (.)/.exec(String(name))?.[1])).toEqual(['2', '0', '1']);
  });

  it('stand in the tile’s corner', () => {
    badges.set([item(0)]);
    view.report(...tiles);
    expect(buttons()[0]?.style.transform).toBe('translate(106px, 206px)');
    expect(buttons()[0]?.hasAttribute('data-away')).toBe(false);
  });

  it('name the microphone beside the main product', () => {
    badges.set([item(0, { role: 'main', verdict: HEADSET }), item(1)]);
    view.report(...tiles);
    expect(buttons().map(button => button.textContent)).toEqual(['Headset · boom mic', 'Earbuds']);
  });

  it('follow the list: gone items lose theirs, changed ones are drawn anew, others are left alone', () => {
    badges.set([item(0), item(1)]);
    view.report(...tiles);
    const [, kept] = buttons();
    badges.set([item(1), item(2)]);
    view.report(...tiles);
    expect(buttons()[0]).toBe(kept);
    expect(buttons()).toHaveLength(2);
    expect(view.observed.has(tiles[0] as Element)).toBe(false);
    badges.set([item(1, { verdict: HEADSET }), item(2)]);
    view.report(...tiles);
    expect(buttons()[0]?.dataset.class).toBe('headset');
  });

  it('move to the element that replaced theirs', () => {
    badges.set([item(0)]);
    view.report(...tiles);
    badges.set([item(0, { anchor: tiles[1] as Element })]);
    expect([...view.observed]).toEqual([tiles[1]]);
  });

  it('ask anew where elements are when a scroller of theirs moved', () => {
    badges.set([item(0), item(1)]);
    view.report(...tiles);
    const seen = vi.spyOn(window.IntersectionObserver.prototype, 'observe');
    tiles[1]?.dispatchEvent(new Event('scroll'));
    expect(seen.mock.calls).toEqual([[tiles[1]]]);
  });
});

describe('a user’s wishes', () => {
  const veils = () => [...root().querySelectorAll<HTMLElement>('.veil')];

  it('make badges full or compact, under a reader’s eyes', () => {
    badges.set([item(0, { role: 'main', verdict: HEADSET }), item(1)]);
    view.report(...tiles);
    const texts = () => buttons().map(button => button.textContent);
    badges.dress({ ...PLAIN, style: 'compact', dim: false });
    expect(texts()).toEqual(['Headset', 'Earbuds']);
    badges.dress({ ...PLAIN, style: 'full', dim: false });
    expect(texts()).toEqual(['Headset · boom mic', 'Earbuds · built-in mic']);
    expect(buttons().map(button => button.tabIndex)).toEqual([0, -1]);
  });

  it('hide a class, which is then passed by as well', () => {
    badges.set([item(0), item(1, { verdict: HEADSET }), item(2)]);
    view.report(...tiles);
    badges.dress({ ...PLAIN, hidden: new Set(['headset'] as const) });
    view.report(...tiles);
    expect(buttons()).toHaveLength(2);
    buttons()[0]?.focus();
    press(buttons()[0] as Element, 'ArrowRight');
    expect(root().activeElement?.getAttribute('aria-label')).toContain('Product 2');
    badges.dress({ ...PLAIN, hidden: new Set(['earbuds'] as const) });
    view.report(...tiles);
    expect(buttons().map(button => button.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Product 1'),
    ]);
  });

  it('dim what is no headset, marked or not, and let it be as clear as before', () => {
    badges.set([item(0), item(1, { verdict: HEADSET }), item(2)]);
    view.report(...tiles);
    expect(veils()).toHaveLength(0);
    badges.dress({ ...PLAIN, dim: true, hidden: new Set(['earbuds'] as const) });
    view.report(...tiles);
    expect(buttons()).toHaveLength(1);
    expect(veils().map(({ style }) => [style.width, style.height, style.transform])).toEqual([
      ['200px', '300px', 'translate(100px, 200px)'],
      ['200px', '300px', 'translate(100px, 200px)'],
    ]);
    badges.dress({ ...PLAIN, style: 'auto', dim: false });
    expect(veils()).toHaveLength(0);
  });

  it('are lifted from the tile in use', () => {
    badges.dress({ ...PLAIN, style: 'auto', dim: true });
    badges.set([item(0), item(1)]);
    view.report(...tiles);
    const lifted = () => veils().map(veil => veil.hasAttribute('data-lifted'));
    hover(tiles[1] as Element, 'pointerover');
    expect(lifted()).toEqual([false, true]);
    buttons()[0]?.focus();
    expect(lifted()).toEqual([true, false]);
    hover(document.body, 'pointerover');
    expect(lifted()).toEqual([false, false]);
  });

  it('dim nothing that can’t be told, nor what the page sells', () => {
    badges.dress({ ...PLAIN, style: 'auto', dim: true });
    badges.set([item(0, { role: 'main' }), item(1, { verdict: verdict({}) })]);
    view.report(...tiles);
    expect(veils()).toHaveLength(0);
  });
});

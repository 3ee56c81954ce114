// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { Class } from '../../../src/core/model.ts';
import { type BadgeItem, type Badges, createBadges } from '../../../src/ui/badge/badges.ts';
import { BUDS, HEADSET, t, verdict } from '../samples.ts';
import { type FakeView, fakeView } from './fakes.ts';

let view: FakeView;
let badges: Badges;
let tiles: Element[];
let correct: Mock<(key: string, as: Class | undefined) => void>;

const layer = () => document.querySelector('true-headset-layer');
const root = () => layer()?.shadowRoot as ShadowRoot;
const buttons = () => [...root().querySelectorAll<HTMLButtonElement>('.badge')];
const card = () => root().querySelector('.card') as HTMLElement;
const isOpen = () => card().dataset.open !== undefined;
const press = (target: Element, key: string) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
const hover = (target: Element, type: 'pointerover' | 'pointerout' | 'pointerenter') =>
  target.dispatchEvent(Object.assign(new MouseEvent(type, { bubbles: true }), { pointerType: 'mouse' }));

const pressIn = (label: string) =>
  [...card().querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();

function item(index: number, more: Partial<BadgeItem> = {}): BadgeItem {
  const anchor = tiles[index] ?? document.body;
  return { key: `k${index}`, role: 'tile', title: `Product ${index}`, anchor, verdict: BUDS, ...more };
}

beforeEach(() => {
  vi.useFakeTimers();
  tiles = [0, 1, 2].map(() => document.createElement('a'));
  document.body.replaceChildren(...tiles);
  view = fakeView();
  correct = vi.fn();
  badges = createBadges(document, t, correct);
});

afterEach(() => {
  badges.destroy();
  vi.useRealTimers();
});

describe('the layer', () => {
  it('stands outside the shop’s tree, which stays as it was', () => {
    const before = document.body.outerHTML;
    badges.set([item(0), item(1)]);
    view.report(...tiles);
    expect(layer()?.parentNode).toBe(document.documentElement);
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
    badges.dress({ style: 'compact', dim: false });
    expect(texts()).toEqual(['Headset', 'Earbuds']);
    badges.dress({ style: 'full', dim: false });
    expect(texts()).toEqual(['Headset · boom mic', 'Earbuds · built-in mic']);
    expect(buttons().map(button => button.tabIndex)).toEqual([0, -1]);
  });

  it('hide a class, which is then passed by as well', () => {
    badges.set([item(0), item(1, { isHidden: true }), item(2)]);
    view.report(...tiles);
    expect(buttons()).toHaveLength(2);
    buttons()[0]?.focus();
    press(buttons()[0] as Element, 'ArrowRight');
    expect(root().activeElement?.getAttribute('aria-label')).toContain('Product 2');
    badges.set([item(0), item(1), item(2, { isHidden: true })]);
    view.report(...tiles);
    expect(buttons().map(button => button.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Product 0'),
      expect.stringContaining('Product 1'),
    ]);
  });

  it('dim what is no headset, marked or not, and let it be as clear as before', () => {
    badges.set([item(0), item(1, { verdict: HEADSET }), item(2, { isHidden: true })]);
    view.report(...tiles);
    expect(veils()).toHaveLength(0);
    badges.dress({ style: 'auto', dim: true });
    view.report(...tiles);
    expect(veils().map(({ style }) => [style.width, style.height, style.transform])).toEqual([
      ['200px', '300px', 'translate(100px, 200px)'],
      ['200px', '300px', 'translate(100px, 200px)'],
    ]);
    badges.dress({ style: 'auto', dim: false });
    expect(veils()).toHaveLength(0);
  });

  it('are lifted from the tile in use', () => {
    badges.dress({ style: 'auto', dim: true });
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
    badges.dress({ style: 'auto', dim: true });
    badges.set([item(0, { role: 'main' }), item(1, { verdict: verdict({}) })]);
    view.report(...tiles);
    expect(veils()).toHaveLength(0);
  });
});

describe('the commands', () => {
  const focused = () => root().activeElement?.getAttribute('aria-label');

  beforeEach(() => {
    badges.set([item(0), item(1, { isHidden: true }), item(2)]);
    view.report(...tiles);
  });

  it('go from badge to badge, round and round, and open cards', () => {
    badges.next();
    expect(focused()).toContain('Product 0');
    expect(isOpen()).toBe(true);
    badges.next();
    expect(focused()).toContain('Product 2');
    badges.next();
    expect(focused()).toContain('Product 0');
  });

  it('pin the card of the badge in use, and close it', () => {
    badges.next();
    badges.next();
    badges.open();
    expect(root().activeElement).toBe(card());
    expect(card().hasAttribute('data-pinned')).toBe(true);
    badges.open();
    expect(isOpen()).toBe(false);
    expect(focused()).toContain('Product 2');
  });

  it('pin the first card in view where none is in use, and do nothing without badges', () => {
    badges.open();
    expect(card().textContent).toContain('Earbuds, not a headset');
    badges.set([]);
    badges.open();
    badges.next();
    expect(isOpen()).toBe(false);
  });
});

describe('the keyboard', () => {
  beforeEach(() => {
    badges.set([item(0), item(1), item(2)]);
    view.report(...tiles);
  });

  it('has one stop for all badges and moves by arrows, Home and End', () => {
    const stops = () => buttons().map(button => button.tabIndex);
    expect(stops()).toEqual([0, -1, -1]);
    buttons()[0]?.focus();
    press(buttons()[0] as Element, 'ArrowRight');
    expect(root().activeElement).toBe(buttons()[1]);
    press(buttons()[1] as Element, 'End');
    expect(stops()).toEqual([-1, -1, 0]);
    press(buttons()[2] as Element, 'Home');
    expect(root().activeElement).toBe(buttons()[0]);
  });

  it('reaches a badge that does not exist yet', () => {
    view.reportFar(tiles[1] as Element);
    expect(buttons()).toHaveLength(2);
    buttons()[0]?.focus();
    press(buttons()[0] as Element, 'ArrowDown');
    expect(root().activeElement?.getAttribute('aria-label')).toContain('Product 1');
  });

  it('opens the card, goes into it, and comes back by Escape', () => {
    buttons()[0]?.focus();
    buttons()[0]?.click();
    expect(buttons()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(root().activeElement).toBe(card());
    press(card(), 'Escape');
    expect(isOpen()).toBe(false);
    expect(root().activeElement).toBe(buttons()[0]);
  });
});

describe('the card', () => {
  beforeEach(() => {
    badges.set([item(0), item(1, { verdict: HEADSET })]);
    view.report(...tiles);
  });

  it('opens under a resting pointer and stays while the pointer is in it', () => {
    hover(buttons()[0] as Element, 'pointerover');
    expect(isOpen()).toBe(false);
    vi.runAllTimers();
    expect(isOpen()).toBe(true);
    expect(card().textContent).toContain('Earbuds, not a headset');
    hover(buttons()[0] as Element, 'pointerout');
    hover(card(), 'pointerenter');
    vi.runAllTimers();
    expect(isOpen()).toBe(true);
  });

  it('leaves with the pointer, but not when pinned', () => {
    hover(buttons()[0] as Element, 'pointerover');
    vi.runAllTimers();
    hover(buttons()[0] as Element, 'pointerout');
    vi.runAllTimers();
    expect(isOpen()).toBe(false);
    badges.reveal('k1');
    hover(buttons()[1] as Element, 'pointerout');
    vi.runAllTimers();
    expect(isOpen()).toBe(true);
  });

  it('goes by Escape wherever the focus is, and by a click elsewhere', () => {
    badges.reveal('k1');
    expect(card().textContent).toContain('Boom microphone');
    press(document.body, 'Escape');
    expect(isOpen()).toBe(false);
    badges.reveal('k1');
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    expect(isOpen()).toBe(false);
  });

  it('has a button to close it, and lets go when the focus goes back to the shop', () => {
    badges.reveal('k1');
    card().querySelector<HTMLElement>('.close')?.click();
    expect(isOpen()).toBe(false);
    expect(root().activeElement).toBe(buttons()[1]);
    badges.reveal('k1');
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    link.focus();
    expect(isOpen()).toBe(false);
  });

  it('takes the user’s word, and stays to say so', () => {
    badges.reveal('k0');
    pressIn('Not right?');
    pressIn('Headset');
    expect(correct.mock.calls).toEqual([['k0', 'headset']]);
    badges.set([item(0, { verdict: { ...BUDS, class: 'headset' }, isYours: true }), item(1)]);
    expect(isOpen()).toBe(true);
    expect(card().textContent).toContain('As you said');
    expect(buttons()[0]?.getAttribute('aria-expanded')).toBe('true');
    pressIn('Undo');
    expect(correct.mock.calls[1]).toEqual(['k0', undefined]);
  });

  it('gives way to the words it leads to', () => {
    tiles[0]?.append('Galaxy Buds3 (White, True Wireless)');
    badges.reveal('k0');
    pressIn('Title');
    expect(isOpen()).toBe(false);
    expect(root().querySelectorAll('.frame')).toHaveLength(1);
    expect(root().querySelector('.unseen')?.textContent).toBe('The words are framed in the page.');
    expect(root().activeElement).toBe(buttons()[0]);
  });

  it('stays where the words are not to be seen', () => {
    document.body.append('Galaxy Buds3 (White, True Wireless)');
    expect(badges.seek('k0', { field: 'title', quote: 'Galaxy Buds3', words: [0, 6] })).toBe('absent');
    expect(badges.seek('k9', { field: 'title', quote: 'Galaxy Buds3', words: [0, 6] })).toBe('absent');
    badges.reveal('k0');
    pressIn('Title');
    expect(isOpen()).toBe(true);
  });

  it('goes with its badge', () => {
    badges.reveal('k1');
    badges.set([item(0)]);
    expect(isOpen()).toBe(false);
  });

  it('is not opened for a key that is not there', () => {
    badges.reveal('k9');
    expect(isOpen()).toBe(false);
  });
});

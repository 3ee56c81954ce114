// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { PLAIN } from '../../../src/platform/looks.ts';
import { HEADSET } from '../samples.ts';
import { badges, buttons, card, isOpen, item, press, root, setStage, tiles, view } from './stage.ts';

setStage();

describe('the commands', () => {
  const focused = () => root().activeElement?.getAttribute('aria-label');

  beforeEach(() => {
    badges.dress({ ...PLAIN, hidden: new Set(['headset'] as const) });
    badges.set([item(0), item(1, { verdict: HEADSET }), item(2)]);
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

// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BUDS, HEADSET } from '../samples.ts';
import {
  badges,
  buttons,
  card,
  correct,
  hover,
  isOpen,
  item,
  press,
  pressIn,
  root,
  setStage,
  tiles,
  view,
} from './stage.ts';

setStage();

describe('the card', () => {
  beforeEach(() => {
    badges.set([item(0), item(1, { verdict: HEADSET })]);
    view.report(...tiles);
  });

  it('opens under a resting pointer and stays while the pointer is in it', () => {
    hover(buttons()[0] as Element, 'pointermove');
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
    hover(buttons()[0] as Element, 'pointermove');
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

  it('says so where the user’s word is not kept', async () => {
    correct.mockRejectedValue(new Error('no room'));
    badges.reveal('k0');
    pressIn('Not right?');
    for (const word of ['Headset', 'Not audio']) {
      pressIn(word);
      await Promise.resolve();
      await Promise.resolve();
    }
    const told = [...card().querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);
    expect(told).toEqual(['The browser did not save this']);
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

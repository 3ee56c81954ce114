// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HEADSET } from '../samples.ts';
import { badges, buttons, hover, isOpen, item, press, root, setStage, tiles, view } from './stage.ts';

setStage();

const badge = (index = 0) => buttons()[index] as HTMLButtonElement;

const pointsAt = (target: Element) => {
  hover(target, 'pointerover');
  hover(target, 'pointermove');
};

describe('a card that the reader dismissed stays closed', () => {
  beforeEach(() => {
    badges.set([item(0), item(1)]);
    view.report(...tiles);
  });

  it('while the pointer rests on its badge or moves within it, until it comes back', () => {
    const [picture, word] = badge().children as unknown as [Element, Element];
    pointsAt(word);
    vi.runAllTimers();
    expect(isOpen()).toBe(true);
    press(document.body, 'Escape');
    hover(word, 'pointerout', picture);
    pointsAt(picture);
    vi.runAllTimers();
    expect(isOpen()).toBe(false);
    hover(picture, 'pointerout', document.body);
    pointsAt(badge());
    vi.runAllTimers();
    expect(isOpen()).toBe(true);
  });

  it('where it goes and the pointer is on another badge that was below it', () => {
    badges.reveal('k0');
    press(document.body, 'Escape');
    hover(badge(1), 'pointerover');
    vi.runAllTimers();
    expect(isOpen()).toBe(false);
  });

  it('while its badge keeps the focus and is drawn anew with another answer', () => {
    badge().focus();
    expect(isOpen()).toBe(true);
    press(badge(), 'Escape');
    badges.set([item(0, { verdict: HEADSET }), item(1)]);
    expect(badge().ariaLabel).toContain('Headset');
    expect(badge().dataset.class).toBe('headset');
    expect(root().activeElement).toBe(badge());
    expect(isOpen()).toBe(false);
  });

  it('when the window takes the focus along and brings it back', () => {
    badge().focus();
    press(badge(), 'Escape');
    for (const type of ['focusout', 'focusin'])
      badge().dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }));
    expect(isOpen()).toBe(false);
    badge(1).focus();
    badge().focus();
    expect(isOpen()).toBe(true);
  });
});

describe('a badge that comes or goes under a resting pointer', () => {
  it('opens nothing as it comes', () => {
    badges.set([item(0)]);
    view.report(...tiles);
    hover(badge(), 'pointerover');
    vi.runAllTimers();
    expect(isOpen()).toBe(false);
  });

  it('opens nothing once it is gone', () => {
    badges.set([item(0)]);
    view.report(...tiles);
    pointsAt(badge());
    badges.set([item(1)]);
    vi.runAllTimers();
    expect(isOpen()).toBe(false);
  });
});

import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Screen, screenOf } from '../../src/ui/screen.ts';

/** A promise, and what fulfils it. */
function later<T>() {
  let fulfil: (value: T) => void = () => {};
  const promise = new Promise<T>(done => {
    fulfil = done;
  });
  return { promise, fulfil };
}

const turn = () => new Promise(done => setTimeout(done, 5));

describe('a page of ours', () => {
  let dom: JSDOM;
  let drawn: string[];
  let screen: Screen<string>;
  const happens = (type: string, target: EventTarget = dom.window.document) =>
    target.dispatchEvent(new dom.window.Event(type));
  beforeEach(() => {
    dom = new JSDOM('<main id="view"></main>');
    drawn = [];
    screen = screenOf<string>(dom.window.document, state => drawn.push(state));
  });

  it('draws what it has loaded, and gives it', async () => {
    expect(await screen.show(async () => 'new')).toBe('new');
    expect(drawn).toEqual(['new']);
  });

  it('never draws what was asked for earlier and came later', async () => {
    const slow = later<string>();
    const first = screen.show(() => slow.promise);
    await screen.show(async () => 'new');
    slow.fulfil('old');
    expect(await first).toBeUndefined();
    expect(drawn).toEqual(['new']);
  });

  it('draws nothing that was loaded before a change, or while one is under way', async () => {
    const slow = later<string>();
    const stored = later<string>();
    const before = screen.show(() => slow.promise);
    const change = screen.change(() => stored.promise);
    slow.fulfil('before');
    const meanwhile = screen.show(async () => 'meanwhile');
    expect([await before, await meanwhile]).toEqual([undefined, undefined]);
    stored.fulfil('stored');
    expect(await change).toBe('stored');
    await screen.show(async () => 'after');
    expect(drawn).toEqual(['after']);
  });

  it('draws again after a change that failed', async () => {
    await expect(screen.change(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    await screen.show(async () => 'after');
    expect(drawn).toEqual(['after']);
  });

  it.each([
    ['pointerdown', 'pointerup'],
    ['pointerdown', 'pointercancel'],
    ['keydown', 'keyup'],
  ])('waits between %s and %s, and for the click that follows', async (press, release) => {
    happens(press);
    const shown = screen.show(async () => 'new');
    await turn();
    expect(drawn).toEqual([]);
    happens(release);
    expect(drawn).toEqual([]);
    await shown;
    expect(drawn).toEqual(['new']);
  });

  it('goes on where the release happens elsewhere', async () => {
    happens('keydown');
    const shown = screen.show(async () => 'new');
    happens('blur', dom.window as unknown as EventTarget);
    expect(await shown).toBe('new');
  });
});

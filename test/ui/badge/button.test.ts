// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/core/model.ts';
import { type BadgeContent, badgeMaker } from '../../../src/ui/badge/button.ts';
import { BUDS, HEADSET, t, verdict } from '../samples.ts';

const maker = badgeMaker(document, 'card', t);
const content = (given: Verdict, more: Partial<BadgeContent> = {}): BadgeContent => ({
  verdict: given,
  title: 'Galaxy Buds3',
  full: true,
  isYours: false,
  ...more,
});
const make = (given: Verdict, more?: Partial<BadgeContent>) => maker.make(content(given, more));

describe('a badge', () => {
  it.each([
    [HEADSET, 'Headset · boom mic'],
    [BUDS, 'Earbuds · built-in mic'],
    [verdict({ class: 'headphones', microphone: 'none' }), 'Headphones · no mic'],
    [verdict({ class: 'earbuds', microphone: 'inline' }), 'Earbuds · inline mic'],
    [verdict({ class: 'earbuds' }), 'Earbuds · mic not stated'],
    [verdict({ class: 'earpiece', microphone: 'built-in' }), 'Earpiece · built-in mic'],
    [verdict({ class: 'unclear', microphone: 'present' }), 'Can’t tell'],
  ])('names class and microphone in full', (given, text) => {
    expect(make(given).textContent).toBe(text);
  });

  it('names the class alone where it is compact', () => {
    expect(make(BUDS, { full: false }).textContent).toBe('Earbuds');
  });

  it('is read aloud with what is written on it first', () => {
    const name = (given: Verdict, more?: Partial<BadgeContent>) =>
      make(given, more).getAttribute('aria-label');
    expect(name(BUDS)).toBe('Earbuds · built-in mic, not a headset: Galaxy Buds3. Why?');
    expect(name(BUDS, { full: false })).toBe('Earbuds, not a headset: Galaxy Buds3. Why?');
    expect(name(HEADSET)).toBe('Headset · boom mic: Galaxy Buds3. Why?');
    expect(name(verdict({}))).toBe('Can’t tell: Galaxy Buds3. Why?');
  });

  it('is marked as the user’s own by a pencil, in full by a word as well', () => {
    const compact = make(HEADSET, { full: false, isYours: true });
    expect(compact.querySelector('.yours')).not.toBeNull();
    expect(compact.textContent).toBe('Headset');
    expect(compact.getAttribute('aria-label')).toBe('Headset · yours: Galaxy Buds3. Why?');
    expect(make(HEADSET, { isYours: true }).textContent).toBe('Headset · yours');
    expect(make(verdict({ class: 'other' }), { full: false, isYours: true }).textContent).toBe('Not audio');
    expect(make(HEADSET, { full: false }).querySelector('.yours')).toBeNull();
  });

  it('knows about how wide it gets, which wide letters make wider', () => {
    const { word, full } = maker.widths(content(BUDS));
    expect(full).toBeGreaterThan(word);
    expect(maker.widths(content(BUDS, { full: false }))).toEqual({ word, full: word });
    const wide = badgeMaker(document, 'card', key => (key === 'class_earbuds' ? 'イヤホンです。' : t(key)));
    expect(wide.widths(content(BUDS)).word).toBeGreaterThan(word);
  });
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Found } from '../../../src/platform/messages.ts';
import { drawVerdict } from '../../../src/ui/card/card.ts';
import { BUDS, evidence, HEADSET, t, verdict } from '../samples.ts';

Object.assign(Element.prototype, { scrollIntoView: () => {} });

const draw = (given = BUDS, more = {}) => drawVerdict(document, given, t, { headingId: 'h', ...more });

describe('a card', () => {
  it('starts with the answer, then microphone and confidence', () => {
    const card = draw();
    expect(card.querySelector('h2')?.textContent).toBe('Earbuds, not a headset');
    expect(card.querySelector('h2')?.id).toBe('h');
    expect(card.querySelector('.line')?.textContent).toBe('Built-in microphone · certain');
  });

  it('quotes in the page’s direction and language, deciding words marked', () => {
    const quote = draw(HEADSET, { lang: 'de' }).querySelector('blockquote');
    expect(quote?.textContent).toBe('“Mikrofon: Mikrofonarm, abnehmbar”');
    expect(quote?.querySelector('mark')?.textContent).toBe('Mikrofonarm');
    expect([quote?.dir, quote?.lang]).toEqual(['auto', 'de']);
  });

  it('shows words of the page as text, whatever they are', () => {
    const words = '<img src=x onerror=alert(1)>';
    const card = draw(verdict({ for: [evidence('in-ear', 'title', words, words)] }));
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain(words);
  });

  it('opens what contradicts by itself', () => {
    const against = [evidence('microphone-noun', 'bullets', 'Clear chat', 'chat')];
    const card = draw({ ...HEADSET, against });
    expect(card.querySelector('figure.passed')?.textContent).toBe('“Clear chat”Bullet points');
    expect(isOpen(button(card, 'Something speaks against it'))).toBe(true);
  });

  it('keeps what was passed over and what is missing behind a question', () => {
    const card = draw();
    const question = button(card, 'The shop says “Headset”');
    const panel = card.querySelector<HTMLElement>('#rest');
    expect([isOpen(question), panel?.hidden]).toEqual([false, true]);
    question.click();
    expect([isOpen(question), panel?.hidden]).toEqual([true, false]);
    expect(panel?.textContent).toContain('was passed over');
    expect(panel?.textContent).toContain('What would change this?');
    expect(draw(HEADSET).querySelector('.foot')).toBeNull();
  });

  it('opens what is missing where that is the answer', () => {
    const card = draw(verdict({ missing: ['form'] }));
    expect(isOpen(button(card, 'What would change this?'))).toBe(true);
  });
});

describe('a quote', () => {
  const seekable = (found: Found) => {
    const seek = vi.fn(() => found);
    const card = draw(HEADSET, { seek });
    document.body.replaceChildren(card);
    return { seek, card, quote: card.querySelector('.quote') as HTMLElement };
  };

  it('leads to its words in the page, from its place as well as from itself', () => {
    const { seek, card, quote } = seekable('shown');
    button(card, 'Specifications › Mikrofon').click();
    quote.click();
    const [first] = HEADSET.for;
    expect(seek.mock.calls).toHaveLength(2);
    expect(seek).toHaveBeenCalledWith({ field: 'specs', quote: first?.quote, words: first?.words });
  });

  it.each([
    ['absent', 'the page does not show them'],
    ['closed', 'a part of the page that is closed now'],
  ] as const)('says when its words are not to be seen: %s', async (found, said) => {
    const { quote } = seekable(found);
    quote.click();
    await vi.waitFor(() => expect(quote.querySelector('[role=status]')?.textContent).toContain(said));
  });

  it('may be selected', () => {
    const { seek, quote } = seekable('shown');
    const at = (type: string, clientX: number) =>
      quote.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, detail: 1 }));
    at('pointerdown', 20);
    at('click', 90);
    expect(seek).not.toHaveBeenCalled();
    at('pointerdown', 90);
    at('click', 91);
    expect(seek).toHaveBeenCalledOnce();
  });

  it('says where it was read when that is not here', () => {
    expect(draw(HEADSET, { isRemembered: true }).textContent).toContain('Read on the product’s own page');
    expect(draw(HEADSET).textContent).not.toContain('own page');
  });

  it('is only read where nothing leads to its words', () => {
    expect(draw(HEADSET).querySelector('button')).toBeNull();
  });
});

describe('a correction', () => {
  it('is chosen behind “Not right?”', () => {
    const correct = vi.fn();
    const card = draw(BUDS, { correct });
    const question = button(card, 'Not right?');
    expect(isOpen(question)).toBe(false);
    question.click();
    const group = card.querySelector<HTMLElement>('[role=group]');
    expect(group?.hidden).toBe(false);
    const choices = [...(group?.querySelectorAll('button') ?? [])];
    expect(choices.map(choice => choice.textContent)).toEqual([
      'Headset',
      'Headphones',
      'Earbuds',
      'Not audio',
    ]);
    button(card, 'The shop says “Headset”').click();
    expect([isOpen(question), group?.hidden]).toEqual([false, true]);
    choices[3]?.click();
    expect(correct.mock.calls).toEqual([['other']]);
  });

  it('is told as the user’s own, and taken back', () => {
    const correct = vi.fn();
    const card = draw(verdict({ ...BUDS, class: 'headphones' }), { correct, isYours: true });
    expect(card.querySelector('.line')?.textContent).toBe('As you said');
    expect(card.querySelector('.quote')).toBeNull();
    button(card, 'Undo').click();
    expect(correct.mock.calls).toEqual([[undefined]]);
  });
});

function button(card: HTMLElement, label: string): HTMLElement {
  const found = [...card.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no button "${label}"`);
  return found;
}

function isOpen(disclosure: HTMLElement): boolean {
  return disclosure.getAttribute('aria-expanded') === 'true';
}

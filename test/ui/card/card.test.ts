// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { drawVerdict } from '../../../src/ui/card/card.ts';
import { BUDS, evidence, HEADSET, t, verdict } from '../samples.ts';

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

  it('shows what contradicts', () => {
    const against = [evidence('microphone-noun', 'bullets', 'Clear chat', 'chat')];
    expect(draw({ ...HEADSET, against }).querySelector('figure.passed')?.textContent).toBe(
      'This speaks against it:“Clear chat”Bullet points',
    );
  });

  it('keeps what is missing behind a question, open where it is the answer', () => {
    expect(draw().querySelector('details')?.open).toBe(false);
    expect(draw(verdict({ missing: ['form'] })).querySelector('details')?.open).toBe(true);
    expect(draw(HEADSET).querySelector('details')).toBeNull();
  });
});

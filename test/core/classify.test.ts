import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';

describe('a maker’s own shop', () => {
  it('vouches for its models, whose names other makers share', () => {
    expect(classify({ title: 'Momentum True Wireless' }).model).toBeUndefined();
    expect(classify({ title: 'Momentum True Wireless', site: 'www.sennheiser.com' }).model).toBe(
      'Sennheiser Momentum True Wireless',
    );
    expect(classify({ title: 'Icon ANC', site: 'www.skullcandy.com' }).class).toBe('headphones');
  });
});

describe('a verdict', () => {
  it('says what stands against it', () => {
    const verdict = classify({
      title: 'Galaxy Buds+ Headset',
      specs: [{ label: 'Microphone type', value: 'Boom microphone' }],
    });
    expect(verdict.class).toBe('earbuds');
    expect(verdict.against.map(({ label }) => label)).toContain('Microphone type');
    expect(verdict.ignored.map(({ quote, words }) => quote.slice(...words))).toEqual(['Headset']);
  });

  it('takes no microphone that cancels noise for one that talks, and says so', () => {
    const verdict = classify({
      title: 'Over-ear headphones, wired',
      bullets: ['Two microphones for noise cancelling'],
      lang: 'en',
    });
    expect(verdict.microphone).not.toBe('built-in');
    expect(verdict.ignored.map(({ rule }) => rule)).toEqual(['anc-microphones']);
  });

  it('is no guess where the shop’s word is all there is', () => {
    const { class: kind, confidence, missing } = classify({ title: 'Stereo Headset 3,5 mm', lang: 'de' });
    expect([kind, confidence]).toEqual(['unclear', 'unclear']);
    expect(missing).toContain('microphone');
  });

  it('is told as blurred where words are used loosely', () => {
    expect(classify({ title: 'Jabra Evolve2 Buds' }).blur).toBe('in-ear-for-calls');
    expect(classify({ title: 'Poly Voyager 5200' }).blur).toBe('boom-on-earpiece');
  });

  it('waits for the choice between variants', () => {
    const { microphone, missing } = classify({
      title: 'KZ ZS10 Pro in-ear monitor, with mic / no mic',
      lang: 'en',
    });
    expect([microphone, missing]).toEqual(['unknown', expect.arrayContaining(['variant'])]);
  });
});

describe('a product with no end of text', () => {
  it('is judged by its title and specifications, however long its description', () => {
    const description = 'A boom microphone, they say. '.repeat(10_000);
    const verdict = classify({
      title: 'Over-ear headphones',
      specs: [{ label: 'Microphone', value: 'No' }],
      description,
      lang: 'en',
    });
    expect([verdict.class, verdict.microphone]).toEqual(['headphones', 'none']);
    expect(verdict.against.length).toBeGreaterThan(0);
  });

  it('is read to a limit', () => {
    const far = `${'x '.repeat(20_000)} boom microphone`;
    expect(classify({ title: 'Headphones', description: far, lang: 'en' }).microphone).toBe('unknown');
  });
});

it('words stand as far apart as they are seen to, however many spaces lie between', () => {
  const title = 'gaming Sony Sony Sony Sony Sony Sony headset';
  const spaced = classify({ title: title.replaceAll(' ', '   '), lang: 'en' });
  expect(spaced.class).toBe(classify({ title, lang: 'en' }).class);
});

describe('what does not sound', () => {
  it.each([
    'Gas grill Prestige Phantom 500 with griddle',
    'Mizuno Neo Vista 2 running shoes, white',
    'Folding kayak, black edition 9 ft 8 in',
    'Striped halter neck tunic, fine knit',
    'Ear cuff, gold plated, set of two',
    'Clip-on side table with cutlery roll',
    'Full-size wireless mouse for desktop',
  ])('%s is nothing to wear and listen with', title => {
    expect(classify({ title, lang: 'en' }).class).toBe('other');
  });

  it.each([
    ['Ear cuff earbuds, open ear, Bluetooth', 'earbuds'],
    ['Phantom 500 true wireless', 'earbuds'],
    ['Full size studio headphones, closed back', 'headphones'],
    ['Neckband, Bluetooth 5.3, with mic', 'earbuds'],
  ] as const)('%s are %s', (title, kind) => {
    expect(classify({ title, lang: 'en' }).class).toBe(kind);
  });
});

describe('a boom that is denied', () => {
  it.each([
    ['Wired gaming headset without boom mic', 'en', 'unknown'],
    ['USB office headset, no boom arm', 'en', 'unknown'],
    ['Gaming headset, no mic arm, built-in microphone', 'en', 'built-in'],
    ['Gaming-Headset ohne Mikrofonarm', 'de', 'unknown'],
    ['Gaming headset', 'en', 'boom'],
  ] as const)('is not expected: %s', (title, lang, microphone) => {
    const verdict = classify({ title, lang });
    expect([verdict.class, verdict.microphone]).toEqual(['headset', microphone]);
  });
});

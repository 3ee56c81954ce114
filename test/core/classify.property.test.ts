import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { CLASSES, CONFIDENCES, type Evidence, MICROPHONES, type Product } from '../../src/core/model.ts';

const WORDS = [
  'Sony',
  'WH-1000XM5',
  'AirPods',
  'Pro',
  'headset',
  'headphones',
  'earbuds',
  'gaming',
  'with',
  'mic',
  'without',
  'boom',
  'no',
  'for',
  'case',
  'In‑Ear',
  'kabellos',
  'Kopfhörer',
  'ヘッドセット',
  'マイクなし',
  '耳机',
  '이어폰',
  'наушники',
  'с',
  'микрофоном',
  '(',
  ')',
  ',',
  '3.5 mm',
  'TWS',
  '…',
  '\u200d',
  'ﬁ',
  'İ',
  '😀',
  '\ud800',
  '__proto__',
  '<b>',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map(words => words.join(' ')),
);
const product: fc.Arbitrary<Product> = fc.record(
  {
    title: text,
    brand: text,
    breadcrumb: fc.array(text, { maxLength: 4 }),
    bullets: fc.array(text, { maxLength: 4 }),
    specs: fc.array(fc.record({ label: text, value: text }), { maxLength: 4 }),
    description: text,
    lang: fc.constantFrom('en', 'de', 'ja', 'pt-BR', 'xx', ''),
  },
  { requiredKeys: ['title'] },
);

describe('classify, whatever it is given', () => {
  it('answers with known values and never throws', () => {
    fc.assert(
      fc.property(product, given => {
        const verdict = classify(given);
        expect(CLASSES).toContain(verdict.class);
        expect(MICROPHONES).toContain(verdict.microphone);
        expect(CONFIDENCES).toContain(verdict.confidence);
      }),
      { numRuns: 500 },
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(product, given => {
        expect(classify(given)).toEqual(classify(structuredClone(given)));
      }),
      { numRuns: 200 },
    );
  });

  it('quotes only what stands in the field, and the deciding words within the quote', () => {
    fc.assert(
      fc.property(product, given => {
        const { for: reasons, against, ignored } = classify(given);
        for (const evidence of [...reasons, ...against, ...ignored]) {
          expect(fieldTexts(given, evidence).some(field => field.includes(evidence.quote))).toBe(true);
          const [start, end] = evidence.words;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(evidence.quote.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not mind case, and not what kind of spaces part the words', () => {
    const titles = fc.array(
      fc.constantFrom(
        'Sony',
        'WH-1000XM5',
        'wireless',
        'headset',
        'gaming',
        'headphones',
        'with',
        'boom',
        'mic',
        'earbuds',
        'case',
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(titles, words => {
        const plain = classify({ title: words.join(' '), lang: 'en' });
        for (const title of [words.join(' ').toUpperCase(), words.join('\u00a0'), words.join('  ')]) {
          const verdict = classify({ title, lang: 'en' });
          expect([verdict.class, verdict.microphone]).toEqual([plain.class, plain.microphone]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function fieldTexts(given: Product, { field }: Evidence): readonly string[] {
  switch (field) {
    case 'breadcrumb':
    case 'bullets':
      return given[field] ?? [];
    case 'specs':
      return (given.specs ?? []).map(({ label, value }) => `${label}: ${value}`);
    default:
      return [given[field] ?? ''];
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Blur,
  CLASSES,
  CONFIDENCES,
  FIELD_NAMES,
  FORMS,
  MICROPHONES,
  type Missing,
  PURPOSES,
  type Verdict,
} from '../../../src/core/model.ts';
import { badgeName, badgeText, explain, tell } from '../../../src/ui/words.ts';
import { BUDS, evidence, HEADSET, t, verdict } from '../samples.ts';

const BLURS: readonly Blur[] = ['no-boom', 'in-ear-for-calls', 'boom-on-buds', 'boom-on-earpiece'];
const MISSING: readonly Missing[] = ['microphone', 'microphone-place', 'form', 'purpose', 'variant'];

describe('a badge', () => {
  it.each([
    [HEADSET, 'Headset · boom mic'],
    [BUDS, 'Earbuds · built-in mic'],
    [verdict({ class: 'headphones', microphone: 'none' }), 'Headphones · no mic'],
    [verdict({ class: 'earbuds', microphone: 'inline' }), 'Earbuds · inline mic'],
    [verdict({ class: 'earbuds' }), 'Earbuds · mic not stated'],
    [verdict({ class: 'earpiece', microphone: 'built-in' }), 'Earpiece · built-in mic'],
    [verdict({ class: 'unclear', microphone: 'present' }), 'Can’t tell'],
  ])('names class and microphone', (given, text) => {
    expect(badgeText(given, t)).toBe(text);
  });

  it('is read aloud with what is written on it first', () => {
    const name = (given: Verdict) => badgeName(given, 'Galaxy Buds3', badgeText(given, t), t);
    expect(name(BUDS)).toBe('Earbuds · built-in mic, not a headset: Galaxy Buds3. Why?');
    expect(name(HEADSET)).toBe('Headset · boom mic: Galaxy Buds3. Why?');
    expect(name(verdict({}))).toBe('Can’t tell: Galaxy Buds3. Why?');
  });
});

describe('the card', () => {
  it('quotes the deciding words and where they stand', () => {
    expect(tell(HEADSET, t).quotes).toEqual([
      {
        before: 'Mikrofon: ',
        words: 'Mikrofonarm',
        after: ', abnehmbar',
        place: 'Specifications › Mikrofon',
        grounds: [],
      },
    ]);
  });

  it('tells what was passed over and what is missing', () => {
    const told = tell(BUDS, t);
    expect(told.ignored).toEqual([
      'The shop’s word “Headset” was passed over: it says nothing about a boom.',
    ]);
    expect(told.missing).toEqual(['No words here say where the microphone is.']);
  });

  it('names the known model', () => {
    const given = verdict({
      class: 'headphones',
      microphone: 'built-in',
      model: 'Sony WH-1000XM5',
      for: [evidence('model:Sony WH-1000XM5', 'title', 'Sony WH-1000XM5 schwarz', 'WH-1000XM5')],
    });
    expect(tell(given, t).quotes[0]?.grounds).toEqual(['We know this model: Sony WH-1000XM5']);
    expect(explain(given, t)).toMatch(
      /^Headphones, not a headset: this is a known model, Sony WH-1000XM5\. /,
    );
  });

  it('never calls an expected microphone certain, and quotes its words once', () => {
    const words = ['title', 'Buds (True Wireless)', 'True Wireless'] as const;
    const told = tell(
      verdict({
        class: 'earbuds',
        microphone: 'built-in',
        confidence: 'certain',
        for: [evidence('true-wireless', ...words), evidence('usual:wireless', ...words)],
      }),
      t,
    );
    expect(told.line).toBe('Built-in microphone · likely');
    expect(told.reason).toContain('usually');
    expect(told.quotes).toHaveLength(1);
    expect(told.quotes[0]?.grounds).toEqual([
      'Shoppers’ usual sense of “True Wireless”: built-in mic. Nothing here says so outright.',
    ]);
  });

  it.each(BLURS)('tells the blurred line %s as one', blur => {
    const given = verdict({ class: 'headset', microphone: 'built-in', purpose: 'office', blur });
    expect(tell(given, t).reason).toMatch(/^Terms are used loosely here: /);
  });

  it('explains why the bare word headset decides nothing', () => {
    const given = verdict({ ignored: [evidence('headset-name', 'title', 'Stereo Headset', 'Headset')] });
    expect(tell(given, t).reason).toContain('Shops call almost anything a headset');
  });
});

describe('the explanation', () => {
  it('says where the words stand, then why', () => {
    expect(explain(HEADSET, t)).toBe(
      'Headset: the specifications say “Mikrofonarm”. Made to be talked through: the microphone sits in front of the mouth.',
    );
  });
});

const anyVerdict: fc.Arbitrary<Verdict> = fc.record({
  class: fc.constantFrom(...CLASSES),
  microphone: fc.constantFrom(...MICROPHONES),
  form: fc.constantFrom(...FORMS),
  purpose: fc.constantFrom(...PURPOSES),
  confidence: fc.constantFrom(...CONFIDENCES),
  row: fc.integer({ min: 1, max: 8 }),
  for: fc.array(anyEvidence(), { maxLength: 3 }),
  against: fc.array(anyEvidence(), { maxLength: 2 }),
  ignored: fc.array(anyEvidence(), { maxLength: 2 }),
  missing: fc.uniqueArray(fc.constantFrom(...MISSING)),
});

function anyEvidence() {
  return fc
    .tuple(
      fc.constantFrom('in-ear', 'headset-name', 'usual:wireless', 'model:Sony WH-1000XM5'),
      fc.constantFrom(...FIELD_NAMES),
      fc.constantFrom('Sony WH-1000XM5 Headset', 'Kopfhörer mit Mikrofon'),
    )
    .map(([rule, field, quote]) => evidence(rule, field, quote, quote.slice(5, 12)));
}

describe('every verdict', () => {
  it('is told completely and calmly', () => {
    fc.assert(
      fc.property(anyVerdict, given => {
        const told = tell(given, t);
        const said = [
          JSON.stringify(told),
          badgeText(given, t),
          badgeName(given, 'Title', badgeText(given, t), t),
          explain(given, t),
        ].join('\n');
        expect(said).not.toMatch(/undefined|\$\d|!|%/);
        expect(told.headline && told.line && told.reason).toBeTruthy();
        for (const { before, words, after } of told.quotes)
          expect(before + words + after).toMatch(/Sony|Kopf/);
      }),
    );
  });
});

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
import { explain, tell, tellYours } from '../../../src/ui/words.ts';
import { BUDS, evidence, HEADSET, t, verdict } from '../samples.ts';

const BLURS: readonly Blur[] = ['no-boom', 'in-ear-for-calls', 'boom-on-buds', 'boom-on-earpiece'];
const MISSING: readonly Missing[] = ['microphone', 'microphone-place', 'form', 'purpose', 'variant'];

describe('the card', () => {
  it('quotes the deciding words and where they stand', () => {
    expect(tell(HEADSET, t).quotes).toEqual([
      {
        before: 'Mikrofon: ',
        words: 'Mikrofonarm',
        after: ', abnehmbar',
        place: 'Specifications › Mikrofon',
        grounds: [],
        evidence: { field: 'specs', quote: 'Mikrofon: Mikrofonarm, abnehmbar', words: [10, 21] },
      },
    ]);
  });

  it.each([
    [BUDS, 'The shop says “Headset”'],
    [{ ...BUDS, against: HEADSET.for }, 'Something speaks against it'],
    [{ ...BUDS, ignored: [] }, 'What would change this?'],
    [{ ...BUDS, for: [...BUDS.for, ...HEADSET.for], ignored: [] }, 'What else it says'],
    [verdict({ ignored: BUDS.ignored, missing: ['form'] }), 'What would change this?'],
    [HEADSET, ''],
  ])('names what all that is about which does not decide', (given, rest) => {
    expect(tell(given, t).rest).toBe(rest);
  });

  it('proves nothing where the user said so', () => {
    const told = tellYours({ ...BUDS, class: 'headset' }, t);
    expect(told).toMatchObject({ headline: 'Headset', line: 'As you said', quotes: [], rest: '' });
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
        const said = `${JSON.stringify(told)}\n${explain(given, t)}`;
        expect(said).not.toMatch(/undefined|\$\d|!|%/);
        expect(told.headline && told.line && told.reason).toBeTruthy();
        for (const { before, words, after } of told.quotes)
          expect(before + words + after).toMatch(/Sony|Kopf/);
      }),
    );
  });
});

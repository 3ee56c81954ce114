import { describe, expect, it } from 'vitest';
import { foldUnit, SEPARATOR } from '../../src/core/text/characters.ts';
import { Patterns } from '../../src/core/text/patterns.ts';
import { quote } from '../../src/core/text/quote.ts';
import { beginningOf, foldTerm, prepare, startsWord } from '../../src/core/text/text.ts';

const fold = (text: string) =>
  [...text].map(char => String.fromCharCode(foldUnit(char.charCodeAt(0)))).join('');

describe('folding', () => {
  it.each([
    ['SŁUCHAWKI', 'sluchawki'],
    ['Kopfhörer', 'kopfhorer'],
    ['İNÇ ısı', 'inc isi'],
    ['Ёлка й', 'елка и'],
    ['ＡＢＣ１２', 'abc12'],
    ['ヘッドホン', 'ヘットホン'],
    ['헤드셋', '헤드셋'],
    ['Größe', 'grose'],
    ['أذن', 'اذن'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('drops what cannot be seen from terms', () => {
    expect(foldTerm('head\u00adset')).toEqual(foldTerm('headset'));
    expect(foldTerm('In‑Ear')).toEqual(foldTerm('in ear'));
  });
});

describe('prepared text', () => {
  const units = (text: string) => {
    const { length, units, offsets } = prepare(text);
    return [String.fromCharCode(...units.subarray(0, length)), [...offsets.subarray(0, length)]];
  };

  it('has one separator for many and nothing unseen, and knows where each unit stood', () =>
    expect(units('In - Ea\u00adr')).toEqual(['in ear', [0, 1, 2, 5, 6, 8]]));

  it('keeps what ends a phrase apart from letters', () => expect(units('№1（a）')[0]).toBe('№1(a)'));
});

describe('patterns', () => {
  const patterns = new Patterns<string, string>((text, add) => add(foldTerm(text))?.push(text));
  for (const text of ['a', 'ab', 'a b c', 'abd', 'xyz']) patterns.announce(beginningOf(text), text);
  const at = (text: string) => {
    const [first = 0, second = 0, third = 0] = foldTerm(text);
    let node = patterns.root(first, second === SEPARATOR ? third : second);
    for (const unit of foldTerm(text)) node = patterns.next(node, unit);
    return patterns.payloads(node);
  };

  it.each(['a', 'ab', 'a b c', 'abd', 'xyz'])('%s is found', text => expect(at(text)).toEqual([text]));
  it.each(['b', 'xy', 'abc', 'abde', 'q'])('%s is not', text => expect(at(text)).toBeUndefined());
  it('of one unit are found before anything', () => {
    const root = patterns.root('a'.charCodeAt(0), 'z'.charCodeAt(0));
    expect(patterns.payloads(patterns.next(root, 'a'.charCodeAt(0)))).toEqual(['a']);
  });
});

describe('words', () => {
  const starts = (text: string) =>
    [...text].flatMap((_, i) => (startsWord(prepare(text), i) && /\S/.test(text.charAt(i)) ? [i] : []));

  it('begin after separators and after a number, not within a word or a model’s number', () => {
    expect(starts('in-ear')).toContain(3);
    expect(starts('5Mic')).toContain(1);
    expect(starts('X100')).toEqual([0]);
  });

  it('begin anywhere in scripts without spaces', () => expect(starts('有线耳机')).toEqual([0, 1, 2, 3]));
});

describe('a quote', () => {
  const text =
    'The quick brown fox jumps over the lazy dog and then says that this headset has a boom microphone, which is what we want to show here to everybody.';

  it('is a piece of the text around the deciding words, at word boundaries', () => {
    const start = text.indexOf('boom');
    const { quote: cut, words } = quote(text, start, start + 'boom microphone'.length);
    expect(text).toContain(cut);
    expect(cut.slice(...words)).toBe('boom microphone');
    expect(text.charAt(text.indexOf(cut) - 1)).toBe(' ');
    expect(cut.length).toBeLessThan(130);
  });

  it('is the whole of a short text', () =>
    expect(quote('  Gaming headset ', 2, 8).quote).toBe('Gaming headset'));

  it('leaves out what has no space to cut at', () => {
    const long = 'x'.repeat(500);
    expect(quote(`${long}boom${long}`, 500, 504)).toEqual({ quote: 'boom', words: [0, 4] });
  });
});

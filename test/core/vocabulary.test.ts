import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/core/lexicon/find.ts';
import { primaryLanguage } from '../../src/core/lexicon/meanings.ts';
import { findNames } from '../../src/core/models/recognise.ts';
import { prepare } from '../../src/core/text/text.ts';
import { NO_WORD, Vocabulary } from '../../src/core/text/vocabulary.ts';
import { ownFiles, readRows } from '../corpus/judge.ts';

/** Numbers a word, by a hash that many words share. */
function number(vocabulary: Vocabulary, word: string): number {
  const units = Uint16Array.from(word, letter => letter.charCodeAt(0));
  return vocabulary.numberOf(units, 0, units.length, word.length);
}

const DISTINCT = 8200;
/** Its letters are no lexicon's. */
const ARMENIAN = 0x561;
/** More words than a vocabulary holds: what follows them in a text has no number. */
const FILLER = Array.from({ length: DISTINCT }, (_, i) => {
  const letter = (place: number) => String.fromCharCode(ARMENIAN + (Math.floor(i / 24 ** place) % 24));
  return letter(0) + letter(1) + letter(2);
}).join(' ');

describe('a vocabulary', () => {
  it('gives equal words one number, and others another', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 2, maxLength: 4, unit: 'grapheme-ascii' })), words => {
        const vocabulary = new Vocabulary();
        const numbers = words.map(word => number(vocabulary, word));
        for (const [i, word] of words.entries()) {
          expect(numbers[i]).toBe(numbers[words.indexOf(word)]);
          expect(numbers.indexOf(numbers[i] ?? NO_WORD)).toBe(words.indexOf(word));
        }
      }),
    );
  });

  it('has no number for a letter, nor for what is no word any more', () => {
    const vocabulary = new Vocabulary();
    expect(number(vocabulary, 'a')).toBe(NO_WORD);
    expect(number(vocabulary, 'a'.repeat(25))).toBe(NO_WORD);
    expect(number(vocabulary, 'ab')).toBe(0);
  });

  it('forgets everything when it is full and room is made, and nothing before', () => {
    const vocabulary = new Vocabulary();
    const column = vocabulary.column<string>();
    const words = FILLER.split(' ');
    const numbers = words.map(word => number(vocabulary, word));
    column[0] = 'known';
    expect(numbers.at(-1)).toBe(NO_WORD);
    expect(number(vocabulary, words[0] as string)).toBe(0);
    vocabulary.makeRoom();
    expect(column).toEqual([]);
    expect(number(vocabulary, words.at(-1) as string)).toBe(0);
    vocabulary.makeRoom();
    expect(number(vocabulary, words.at(-1) as string)).toBe(0);
  });
});

describe('what is found in a title', () => {
  const titles = ownFiles()
    .flatMap(readRows)
    .map(({ product }) => product);

  it('is the same whether its words are known already or never', () => {
    const before = FILLER.length + 2;
    for (const { title, lang } of titles.filter((_, index) => index % 25 === 0)) {
      const language = primaryLanguage(lang);
      const hits = findWords(prepare(title), language);
      const { models } = findNames(prepare(title), '');
      const text = `${FILLER}. ${title}`;
      const shifted = findWords(prepare(text), language).filter(({ start }) => start >= before);
      expect(shifted.map(({ start, end, concepts }) => [start - before, end - before, concepts])).toEqual(
        hits.map(({ start, end, concepts }) => [start, end, concepts]),
      );
      expect(
        findNames(prepare(text), '').models.map(({ model, start }) => [model.name, start - before]),
      ).toEqual(models.map(({ model, start }) => [model.name, start]));
    }
  });
});

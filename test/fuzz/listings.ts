import fc from 'fast-check';
import type { Product } from '../../src/core/model.ts';
import { ownFiles, readRows } from '../corpus/judge.ts';

/** Titles as shops write them, with all that their pages say: the project's own cases. */
export const CASES: readonly Product[] = ownFiles()
  .flatMap(readRows)
  .map(({ product }) => product);

const WORDS = CASES.flatMap(({ title }) => title.split(' ')).filter((_, index) => index % 7 === 0);
/** What no shop means to write, and every reader meets. */
const JUNK = [
  ...['\u200b', '\u00ad', '\u202e', '\ufeff', '\u0301', '\ud800', '\udfff', '\u0000', '\u2028', '😀', '™'],
  ...[
    '&amp;',
    '&nbsp;',
    '<b>',
    '__proto__',
    'constructor',
    'İ',
    'ﬁ',
    'ß',
    'ｈｅａｄｓｅｔ',
    '(',
    ')',
    ',',
    '/',
    '|',
    '…',
  ],
  ...[
    'no',
    'without',
    'for',
    'with',
    'ohne',
    'для',
    'マイクなし',
    'not included',
    'compatible with',
    ': no',
    ': yes',
  ],
];

/** One way in which a text is spoilt. */
type Change = (text: string, other: string) => string;

const at = (share: number, text: string) => Math.floor(share * (text.length + 1));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom(...JUNK), fc.double({ min: 0, max: 1, noNaN: true })).map(
    ([junk, share]): Change =>
      text =>
        `${text.slice(0, at(share, text))}${junk}${text.slice(at(share, text))}`,
  ),
  fc.tuple(fc.constantFrom(...WORDS), fc.boolean()).map(
    ([word, isFirst]): Change =>
      text =>
        isFirst ? `${word} ${text}` : `${text} ${word}`,
  ),
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (share): Change =>
      text =>
        text.slice(0, at(share, text)),
  ),
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (share): Change =>
      (text, other) =>
        `${text.slice(0, at(share, text))} ${other}`,
  ),
  fc.constantFrom<Change>(
    text => text.split(' ').reverse().join(' '),
    text => text.replaceAll(' ', ''),
    text => `${text} ${text} ${text}`,
    text => text.toUpperCase(),
    text => text.normalize('NFD'),
    text => text.replaceAll(' ', ', '),
    text => text.replaceAll(' ', '-'),
  ),
);

const changes = fc.array(change, { maxLength: 4 });

/** A product of the cases whose texts were spoilt and mixed with another's. */
export const listing: fc.Arbitrary<Product> = fc
  .record({
    base: fc.constantFrom(...CASES),
    other: fc.constantFrom(...CASES),
    title: changes,
    rest: changes,
    lang: fc.option(fc.constantFrom('en', 'de', 'ja', 'th', 'ar', 'pt-BR', 'xx', ''), { nil: undefined }),
  })
  .map(({ base, other, title, rest, lang }) => {
    const spoil = (text: string, by: readonly Change[], from: string) =>
      by.reduce((so, one) => one(so, from), text);
    return {
      ...base,
      title: spoil(base.title, title, other.title),
      ...(lang !== undefined && { lang }),
      bullets: (base.bullets ?? other.bullets ?? []).map(bullet => spoil(bullet, rest, other.title)),
      specs: (other.specs ?? base.specs ?? []).map(({ label, value }) => ({
        label,
        value: spoil(value, rest, base.title),
      })),
      description: spoil(other.description ?? other.title, rest, base.title),
    };
  });

/** Ways of writing the same. */
const same: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
  (text: string) => text.replaceAll(' ', '  '),
  (text: string) => text.replaceAll(' ', '\u00a0'),
  (text: string) => text.replaceAll(/[a-z]/g, letter => letter.toUpperCase()),
  (text: string) => text.replaceAll(/[A-Z]/g, letter => letter.toLowerCase()),
  (text: string) => text.replaceAll(/(\p{L}{5})(\p{L}{5})/gu, '$1\u00ad$2'),
  (text: string) => text.replaceAll(' ', ' \u200b'),
  (text: string) => ` ${text}\n`,
  // A syllable of Hangul is one letter; in pieces it is several.
  (text: string) => (/\p{sc=Hangul}/u.test(text) ? text : text.normalize('NFD')),
);

/** A case, and the same with its title written another way. */
export const rewritten: fc.Arbitrary<readonly [Product, Product]> = fc
  .tuple(fc.constantFrom(...CASES), same)
  .map(([product, write]) => [product, { ...product, title: write(product.title) }] as const);

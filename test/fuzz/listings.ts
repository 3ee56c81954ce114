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

/** From a capital or digit of ASCII to the one as wide as a Chinese sign, as Japanese shops write models. */
const FULL_WIDTH = 0xfee0;

/** Ways of writing the same. */
const same: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
  (text: string) => text.replaceAll(' ', '  '),
  ...['\u00a0', '\u2009', '\u202f', '\u3000'].map(space => (text: string) => text.replaceAll(' ', space)),
  (text: string) =>
    text.replaceAll(/[\dA-Z]/g, plain => String.fromCharCode(plain.charCodeAt(0) + FULL_WIDTH)),
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

/** Said of any goods: whatever it is added to stays what it is. */
export const NEUTRAL = [
  ...[
    'black',
    'midnight blue',
    'matte',
    'new',
    'refurbished',
    'used – very good',
    'grade A',
    'free shipping',
  ],
  ...[
    '2 year warranty',
    'official store',
    'EU version',
    '$49.99',
    '€ 79,00',
    '-30 %',
    'SALE',
    '2024',
    'in stock',
  ],
  ...[
    'schwarz',
    'neu',
    'gebraucht',
    '2 Jahre Garantie',
    'kostenloser Versand',
    'Angebot',
    'sofort lieferbar',
  ],
  ...[
    'noir',
    'neuf',
    'occasion',
    'garantie 2 ans',
    'livraison gratuite',
    'negro',
    'nuevo',
    'garantía 2 años',
  ],
  ...[
    'nero',
    'nuovo',
    'spedizione gratuita',
    'preto',
    'novo',
    'frete grátis',
    'zwart',
    'nieuw',
    'svart',
    'sort',
  ],
  ...['czarny', 'nowy', 'gwarancja 24 miesiące', 'černá', 'musta', 'fekete', 'siyah', 'garantili', 'hitam'],
  ...['чёрный', 'новый', 'гарантия 1 год', 'чорний', 'أسود', 'جديد', 'काला', 'สีดำ', 'màu đen', 'hàng mới'],
  ...['ブラック', '新品', '送料無料', '블랙', '정품', '무료배송', '黑色', '全新', '包邮', '原廠保固'],
];

const neutral = fc.constantFrom(...NEUTRAL);

/** A case, and the same with something neutral behind its title. */
export const embellished: fc.Arbitrary<readonly [Product, Product]> = fc
  .tuple(
    fc.constantFrom(...CASES),
    fc.array(neutral, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(' ', ', ', ' | ', ' - '),
  )
  .map(([product, words, joint]) => [product, { ...product, title: [product.title, ...words].join(joint) }]);

/** The same before its title, as markets have it. */
export const prefaced: fc.Arbitrary<readonly [Product, Product]> = fc
  .tuple(fc.constantFrom(...CASES), neutral, fc.constantFrom(['', ''], ['[', ']'], ['(', ')'], ['【', '】']))
  .map(([product, words, [open, close]]) => [
    product,
    { ...product, title: `${open}${words}${close} ${product.title}` },
  ]);

/** A title, and the same as data in pages have it: with entities. */
export const encoded: fc.Arbitrary<readonly [string, string]> = fc
  .record({
    title: fc.constantFrom(...CASES.map(product => product.title)),
    write: fc.constantFrom<(char: string) => string>(
      char => ENTITIES[char] ?? char,
      char => (/[^\dA-Za-z ]/.test(char) ? `&#${char.codePointAt(0)};` : char),
      char => (/[^\dA-Za-z ]/.test(char) ? `&#x${char.codePointAt(0)?.toString(16)};` : char),
    ),
  })
  .map(({ title, write }) => [title, Array.from(title, write).join('')] as const);

const ENTITIES: Readonly<Record<string, string>> = {
  ' ': '&nbsp;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
  '®': '&reg;',
  '–': '&ndash;',
};

import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { FOR_BEHIND } from '../../src/core/guards/compatible.ts';
import type { Concept } from '../../src/core/lexicon/concepts.ts';
import { lexicons } from '../../src/core/lexicon/index.ts';
import { primaryLanguage } from '../../src/core/lexicon/meanings.ts';
import type { Microphone, Product } from '../../src/core/model.ts';
import { is, scan } from '../../src/core/scan.ts';
import { CASES } from '../fuzz/listings.ts';

const THERE: readonly Microphone[] = ['boom', 'inline', 'built-in', 'present'];
/** So many of a concept's words in each language, where they are put together with those of others. */
const SOME = 6;

/** What the guards hold back, in the words of every language's own file. */
describe.each(lexicons)('in $language', ({ language: lang, terms }) => {
  const words = (concept: Concept): readonly string[] =>
    (terms[concept] ?? []).map(term => term.replaceAll(/[*!]/g, ''));
  const nouns = (['headphones', 'earphones', 'headset'] as const).flatMap(concept =>
    words(concept).slice(0, 3),
  );
  const microphones = words('microphone').slice(0, SOME);

  it('a microphone that is denied is none', () => {
    const denials = [
      ...words('withoutMic'),
      ...words('negation').flatMap(no => microphones.map(mic => `${no} ${mic}`)),
      ...words('negationAfter').flatMap(no => microphones.map(mic => `${mic} ${no}`)),
    ];
    const titles = denials.flatMap(denial => nouns.map(noun => `${noun} ${denial}`));
    expect(titles.filter(title => hasMicrophone({ title, lang }))).toEqual([]);
  });

  it('a row that answers no is no microphone', () => {
    const [title = ''] = nouns;
    const rows = words('no').flatMap(value => microphones.map(label => ({ label, value })));
    expect(rows.filter(row => hasMicrophone({ title, specs: [row], lang }))).toEqual([]);
  });

  it('a part for a wearable is a part, whatever the wearable says of itself', () => {
    const wearables = CASES.filter(product => product.lang === lang).map(({ title }) => title);
    expect(wearables).not.toEqual([]);
    const isBehind = FOR_BEHIND.has(primaryLanguage(lang));
    const join = (part: string, fits: string, title: string) =>
      isBehind ? `${title} ${fits} ${part}` : `${part} ${fits} ${title}`;
    const titles = words('part').flatMap((part, index) => {
      const fits = words('compatible').slice(0, SOME);
      const title = wearables[index % wearables.length] ?? '';
      return fits.map(word => join(part, word, title));
    });
    // "For Samsung", "til gaming" may be an expression of its own, and then nobody says what fits what.
    const told = titles.filter(title => scan({ title, lang }).title.hits.some(hit => is(hit, 'compatible')));
    expect(told.length).toBeGreaterThan(titles.length / 2);
    expect(told.filter(title => classify({ title, lang }).class !== 'other')).toEqual([]);
  });
});

it.each([
  ['zh-TW', '耳機 麥克風 無線'],
  ['zh-CN', '耳机 麦克风 无线'],
  ['ja', 'ヘッドホン マイク 無線'],
  ['ja', 'イヤホン マイク 無料保証'],
  ['ko', '헤드폰 마이크 무선'],
  ['ko', '이어폰 마이크 무료배송'],
])('in %s a word that begins like "without" denies nothing: %s', (lang, title) =>
  expect(hasMicrophone({ title, lang })).toBe(true),
);

it.each([
  ['hi', 'कंप्यूटर के लिए USB हेडसेट माइक के साथ', 'headset'],
  ['vi', 'màu đen, Tai nghe gaming Logitech G335', 'headset'],
  ['en', '[SALE] (Renewed) gaming mouse, wireless headset mode', 'other'],
  ['id', '[FREE STICKER] Headphone stereo HIFI', 'headphones'],
])('in %s "%s" is about what its head says', (lang, title, kind) =>
  expect(classify({ title, lang }).class).toBe(kind),
);

function hasMicrophone(product: Product): boolean {
  return THERE.includes(classify(product).microphone);
}

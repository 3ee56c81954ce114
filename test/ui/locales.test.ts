import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { CLASSES } from '../../src/core/model.ts';
import { widthsOf } from '../../src/ui/badge/width.ts';

type Texts = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const FOLDER = 'src/_locales';
/** CSS pixels: a short badge must not hide what a tile shows. */
const SHORT = 150;
const locales = readdirSync(FOLDER).map(name => ({ name, texts: textsOf(name) }));
const others = locales.filter(({ name }) => name !== 'en');

function textsOf(locale: string): Texts {
  return JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8'));
}

const placeholders = (text: string) => [...text.matchAll(/\$(\d)/g)].map(match => match[1]).sort();

/** What a placeholder stands for has to be said to those who translate. */
describe('English', () => {
  const withPlaceholders = Object.entries(english as Texts).filter(([, { message }]) => /\$\d/.test(message));

  it.each(withPlaceholders)('%s says what its placeholders are', (_, { description }) => {
    expect(description ?? '').not.toBe('');
  });
});

describe.each(locales)('$name', ({ name, texts }) => {
  it('has every message, and no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('has the placeholders of the English messages', () => {
    const differing = Object.entries(english as Texts)
      .filter(([key, { message }]) => {
        const own = placeholders(texts[key]?.message ?? '');
        return String(own) !== String(placeholders(message));
      })
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('leaves nothing empty', () => {
    expect(Object.entries(texts).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('says which language it is, and its direction', () => {
    expect(texts.language?.message).toBe(name.replace('_', '-'));
    const isRtl = ['ar', 'fa', 'he', 'ur'].includes(name);
    expect(texts.direction?.message).toBe(isRtl ? 'rtl' : 'ltr');
  });

  it('describes itself within the stores’ 132 characters', () => {
    expect([...(texts.extension_description?.message ?? '')].length).toBeLessThanOrEqual(132);
  });

  it('speaks without markup, exclamation marks and percentages', () => {
    const loud = Object.entries(texts).filter(([, { message }]) => /[!%<>]/.test(message));
    expect(loud.map(([key]) => key)).toEqual([]);
  });

  it('quotes with its own marks alone', () => {
    const own = `${texts.quote_open?.message}${texts.quote_close?.message}`;
    const foreign = ['"', "'", ...'„“”«»「」'].filter(mark => !own.includes(mark));
    const strange = Object.entries(texts).filter(([, { message }]) =>
      foreign.some(mark => message.includes(mark)),
    );
    expect(strange.map(([key]) => key)).toEqual([]);
  });

  it.each(CLASSES.filter(kind => kind !== 'other'))('has a short word for a badge that says %s', kind => {
    expect(widthsOf(texts[`class_${kind}`]?.message ?? '', '', false).word).toBeLessThanOrEqual(SHORT);
  });
});

describe('French', () => {
  it('lets no line begin with a sign', () => {
    const parted = Object.entries(textsOf('fr')).filter(([, { message }]) => / [:;?!»]|« /.test(message));
    expect(parted.map(([key]) => key)).toEqual([]);
  });
});

if (others.length > 0)
  describe.each(others)('$name', ({ texts }) => {
    it('is a translation', () => {
      const same = Object.entries(english as Texts).filter(
        ([key, { message }]) => texts[key]?.message === message,
      );
      expect(same.length).toBeLessThan(Object.keys(english).length / 4);
    });
  });

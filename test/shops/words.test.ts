import { describe, expect, it } from 'vitest';
import { learnWords, words } from '../../src/page/words.ts';
import { selectors } from '../../src/shops/selectors.ts';
import { words as sources } from '../../src/shops/words.ts';

describe('words of shops', () => {
  learnWords(sources, selectors);

  it.each(Object.entries(sources))('are in lower case, as what they are looked up in: %s', (_, source) => {
    expect(source.replace(/\\./g, '')).not.toMatch(/\p{Lu}/u);
  });

  it('are found in any case', () => {
    expect(words.buy.test('ADD TO CART')).toBe(true);
    expect(words.price.test('USD 20')).toBe(true);
    expect('Now EUR 20'.replace(words.price, '')).toBe('Now 0');
    expect('Sponsored Headset'.replace(words.titleDebris, '')).toBe('Headset');
  });
});

import { expect, it } from 'vitest';
import { words } from '../../src/shops/words.ts';

const debris = () => new RegExp(words.brandDebris, 'giu');

it.each([
  ['Visit the Sony Store', 'Sony'],
  ['Besuche den Sony-Store', 'Sony'],
  ['Visiter la boutique Sony', 'Sony'],
  ['Visita lo Store di Sony', 'Sony'],
  ['Brand: Sony', 'Sony'],
  ['Marque : Sony', 'Sony'],
  ['ソニーのストアを表示', 'ソニー'],
  ['Shop all Lodge', 'Lodge'],
  ['Brandt', 'Brandt'],
  ['Audio-Technica', 'Audio-Technica'],
])('of %j the brand is %s', (text, brand) => {
  expect(text.replace(debris(), '').trim()).toBe(brand);
});

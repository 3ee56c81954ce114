import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../../src/page/read.ts';
import { documentOf } from '../zoo.ts';

describe('re-readings', () => {
  it('look closely only at tiles that say something else', () => {
    const card = (number: number) => `<a href="/p/${number}"><h3>Headset No ${number}</h3>$${number}</a>`;
    const document = documentOf(`<main>${[1, 2, 3, 4].map(card).join('')}</main>`);
    const titles = () =>
      readPage(document, 'https://shop.example/', []).snapshot.items.map(item => item.product.title);
    const looks = [...document.querySelectorAll('a')].map(tile => vi.spyOn(tile, 'querySelectorAll'));
    const counts = () => looks.map(look => look.mock.calls.length);
    titles();
    const first = counts();
    expect(first.every(count => count > 0)).toBe(true);
    const heading = document.querySelectorAll('h3')[1];
    if (heading) heading.textContent = 'Headset No 5';
    expect(titles()).toEqual(['Headset No 1', 'Headset No 5', 'Headset No 3', 'Headset No 4']);
    const closer = counts().map((count, tile) => count > (first[tile] ?? 0));
    expect(closer).toEqual([false, true, false, false]);
  });
});

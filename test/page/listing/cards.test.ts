import { describe, expect, it } from 'vitest';
import type { Product } from '../../../src/core/model.ts';
import { readPage } from '../../../src/page/read.ts';
import { documentOf } from '../zoo.ts';

const CATEGORY = 'https://shop.example/c/headsets';

/** A listing of four like cards; `card` gets the number of each. */
function listing(card: (number: number) => string, { url = CATEGORY, count = 4 } = {}): Product[] {
  const cards = Array.from({ length: count }, (_, index) => card(index + 1)).join('');
  const { snapshot } = readPage(documentOf(`<h1>Headsets</h1>${cards}`, url), url, []);
  return snapshot.items.map(item => item.product);
}

describe('the title of a card', () => {
  it.each([
    [
      'below a brand in the heading',
      '<div><a href="/p/x#"><img><h3>Jabra</h3><p>Evolve2 6# USB-A Stereo Headset</p></a>€ 99,00</div>',
      'Evolve2 61 USB-A Stereo Headset',
    ],
    [
      'in the link, not in longer talk of delivery',
      '<a class="block" href="/evolve-#-123456.html"><div><img></div><div><p>Evolve2 #5</p><p>1.299 kr</p><p>Kostenlose Lieferung bis Freitag zwischen 8 und 12 Uhr</p></div></a>',
      'Evolve2 15',
    ],
    [
      'in the link, not in longer points of a list',
      '<div><a href="/p/#"><img alt="Evolve # front"></a><a href="/p/#"><span>Evolve #5 SE</span></a><ul><li>Wireless headset with a fold-out microphone arm for the office</li></ul>$9</div>',
      'Evolve 15 SE',
    ],
    [
      'beside loose words in a table cell',
      '<table><tr><td><a href="/item/#"><img></a></td><td><a href="/item/#">Blackwire #220 headset</a><br>In stock</td><td>$9.99</td></tr></table>',
      'Blackwire 1220 headset',
    ],
    [
      'in a label only',
      '<article><a aria-label="Zone #" href="/product/l#"></a><img alt=""><p>£#9</p><button>Add to basket</button></article>',
      'Zone 1',
    ],
    [
      'that looks like a price',
      '<div><a href="/p/#"><img><h3>Sennheiser RS 17# Headphones</h3></a><b>$349.95</b></div>',
      'Sennheiser RS 171 Headphones',
    ],
    [
      'behind the word Sponsored',
      '<div><a href="/p/#"><img><h3><span>Sponsored</span> Cloud # headset</h3></a><b>$9</b></div>',
      'Cloud 1 headset',
    ],
    [
      'cut, with the whole in the picture',
      '<div><a href="/p/#"><img alt="Cloud # wireless headset with boom"><h3>Cloud # wirel...</h3></a><b>$9</b></div>',
      'Cloud 1 wireless headset with boom',
    ],
  ])('%s', (_, card, title) => {
    const products = listing(number => card.replaceAll('#', String(number)));
    expect(products).toHaveLength(4);
    expect(products[0]?.title).toBe(title);
  });

  it('leaves the brand of the heading in the brand', () => {
    const [first] = listing(
      number =>
        `<div><a href="/p/x${number}"><img><h3>Jabra</h3><p>Evolve2 6${number} Headset</p></a>€ 9</div>`,
    );
    expect(first?.brand).toBe('Jabra');
  });
});

describe('what is a card', () => {
  it('two results are a listing when all is there: price, picture, address', () => {
    const card = (number: number) =>
      `<div><a href="/products/${number}"><img></a><a href="/products/${number}">Cloud ${number} headset</a><b>$9</b></div>`;
    expect(listing(card, { count: 2 })).toHaveLength(2);
    expect(listing(number => card(number).replace('<b>$9</b>', ''), { count: 2 })).toEqual([]);
  });

  it('news with prices in their headlines are none', () => {
    const news = (number: number) =>
      `<article><a href="/news/${number}"><img><h2>Poly launches headset ${number} for $199</h2></a><time>1 May</time></article>`;
    expect(listing(news)).toEqual([]);
  });

  it('links to categories among cards are none', () => {
    const card = (number: number) =>
      `<li><a href="${number === 2 ? '/audio' : `/p/${number}`}"><h3>Headset ${number}</h3></a>${number === 2 ? 'Discover' : '$9'}</li>`;
    expect(listing(card).map(product => product.title)).toEqual(['Headset 1', 'Headset 3', 'Headset 4']);
  });

  it('the same product twice in one grid is two cards, repeated in a later carousel it is none', () => {
    const grid = (number: number) =>
      `<li class="cell"><a href="/p/${number % 3}"><img><h3>Headset ${number % 3}</h3></a>$9</li>`;
    const carousel = (number: number) =>
      `<div class="slide"><p><a href="/p/${number % 3}?from=slide"><img><h4>Headset ${number % 3}</h4></a></p></div>`;
    const html = [1, 2, 3, 4].map(grid).join('') + [0, 1, 2].map(carousel).join('');
    const { snapshot } = readPage(documentOf(html, CATEGORY), CATEGORY, []);
    expect(snapshot.items.map(item => item.product.title)).toEqual([
      'Headset 1',
      'Headset 2',
      'Headset 0',
      'Headset 1',
    ]);
  });

  it('a product in a carousel amid the grid that shows it, too, is one card', () => {
    const card = (number: number) =>
      `<div class="card"><a href="/p/${number}"><img><h3>Headset ${number}</h3></a>$9</div>`;
    const cards = [1, 2, 3].map(card).join('');
    const html = `<ul><li class="carousel">${[3, 4].map(card).join('')}</li><li>${cards}</li></ul>`;
    const { snapshot } = readPage(documentOf(html, CATEGORY), CATEGORY, []);
    expect(snapshot.items.map(item => item.product.title)).toEqual([
      'Headset 4',
      'Headset 1',
      'Headset 2',
      'Headset 3',
    ]);
  });

  it('a promotion among a shop’s tiles is none', () => {
    const shop = {
      id: 'x',
      name: 'X',
      hosts: ['shop.example'],
      checked: 'none',
      note: '',
      listing: { tile: ['.cell'] },
    } as const;
    const cell = (number: number) => `<p class="cell"><a href="/p/${number}">Headset ${number}</a></p>`;
    const html = `${[1, 2, 3, 4].map(cell).join('')}<p class="cell"><a href="/club">Join the headset club</a></p>`;
    const { snapshot } = readPage(documentOf(html, CATEGORY), CATEGORY, [shop]);
    expect(snapshot.items).toHaveLength(4);
  });

  it('a shop’s own selectors come first', () => {
    const shop = {
      id: 'x',
      name: 'X',
      hosts: ['shop.example'],
      checked: 'none',
      note: '',
      listing: { tile: ['.odd'], title: ['b@data-name', 'b'], brand: ['i'] },
    } as const;
    const html =
      '<p class="odd"><a href="/1">?</a><b data-name="Whole name of a headset">Whole</b><i>Acme</i></p><p class="odd"><b>No link headset</b></p>';
    const { snapshot } = readPage(documentOf(html, CATEGORY), CATEGORY, [shop]);
    expect(snapshot.kind).toBe('listing');
    expect(snapshot.items.map(item => item.product)).toMatchObject([
      {
        title: 'Whole name of a headset',
        brand: 'Acme',
        url: 'https://shop.example/1',
        sources: { title: 'shop' },
      },
      { title: 'No link headset' },
    ]);
  });
});

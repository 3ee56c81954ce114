// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { speaksOfAudio } from '../../src/page/gate/look.ts';

function page(html: string): Document {
  document.body.innerHTML = '';
  document.head.replaceChildren();
  document.body.append(document.createRange().createContextualFragment(html));
  return document;
}

afterEach(() => history.replaceState(null, '', '/'));

describe('a page speaks of audio wearables', () => {
  it('in its title', () => {
    page('');
    document.title = 'Gaming headsets';
    expect(speaksOfAudio(document)).toBe(true);
  });

  it('in its address, percent-encoded, too', () => {
    page('');
    history.replaceState(null, '', `/search?q=${encodeURIComponent('наушники')}`);
    expect(speaksOfAudio(document)).toBe(true);
  });

  it.each([
    ['a heading', '<h2>Kopfhörer</h2>'],
    ['a tile’s link', '<main><ul><li><a href="/p/1">Sony WH-1000XM5</a></ul></main>'],
    ['a picture’s text', '<a href="/p/1"><img alt="Black earbuds"></a>'],
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"Product","name":"Acme earbuds"}</script>',
    ],
  ])('in %s', (_, html) => {
    expect(speaksOfAudio(page(html))).toBe(true);
  });
});

it('takes words of a menu for nothing, but goes on looking behind them', () => {
  const menu = '<nav><h2>Headphones</h2></nav>';
  expect(speaksOfAudio(page(`${menu}<h1>Kettles</h1>`))).toBe(false);
  expect(speaksOfAudio(page(`${menu}<h1>Earbuds</h1>`))).toBe(true);
});

describe('a look', () => {
  const links = (count: number) => '<a href="/p/1">Steel kettle</a>'.repeat(count);

  it('ends after so many elements of a kind', () => {
    expect(speaksOfAudio(page(`${links(299)}<a href="/p/2">Earbuds</a>`))).toBe(true);
    expect(speaksOfAudio(page(`${links(300)}<a href="/p/2">Earbuds</a>`))).toBe(false);
  });

  it('ends after so many characters of each', () => {
    expect(speaksOfAudio(page(`<h1>${'.'.repeat(280)} Earbuds</h1>`))).toBe(true);
    expect(speaksOfAudio(page(`<h1>${'.'.repeat(300)} Earbuds</h1>`))).toBe(false);
  });

  it('does not join the words of different places', () => {
    expect(speaksOfAudio(page('<h1>Cast-iron head</h1><h2>set of four</h2>'))).toBe(false);
  });

  it('tells the title from a menu where letters grow when lowered', () => {
    document.title = `${'İ'.repeat(40)} Kulaklık`;
    expect(speaksOfAudio(document)).toBe(true);
    document.title = '';
  });
});

describe('a page does not', () => {
  it.each([
    ['about something else', '<h1>Kettles</h1><a href="/p/1">Steel kettle</a>'],
    [
      'that only has a department of them in its menu',
      '<nav><a href="/c/9">Headphones</a></nav><h1>Kettles</h1>',
    ],
    ['that only says so in prose', '<h1>Phone</h1><p>It has a headphone jack.</p>'],
    ['with nothing', ''],
  ])('%s', (_, html) => {
    expect(speaksOfAudio(page(html))).toBe(false);
  });

  it('with a broken address', () => {
    history.replaceState(null, '', '/%E0%A4%A');
    expect(speaksOfAudio(page(''))).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { documentOf } from './zoo.ts';

const URLS = ['https://shop.example/p/1', 'https://shop.example/search?q=headset', 'about:blank'];

/** Markup a reader looks for, in any order and nesting, with texts of any kind. */
const piece = fc.oneof(
  fc.constantFrom(
    '<h1>',
    '</h1>',
    '<div class="specs">',
    '<div class="reviews">',
    '</div>',
    '<a href="/p/1">',
    '<a href="/p/2">',
    '<a href="/p/3">',
    '</a>',
    '<ul class="features">',
    '<li>',
    '<table><tr><td>',
    '</td><td>',
    '</table>',
    '<dl><dt>',
    '<dd>',
    '<p>',
    '<button>Buy now</button>',
    '$9',
    '<div itemscope itemtype="https://schema.org/Product">',
    '<i itemprop="name">',
    '<div typeof="Product">',
    '<i property="name">',
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"Product","name":"A"}',
    '<nav class="breadcrumb">',
    '<template>',
    '<svg>',
  ),
  fc.string({ maxLength: 12 }),
);

it('reads any page without throwing, the same way twice, and with plain text only', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...URLS), (pieces, url) => {
      const document = documentOf(pieces.join(''));
      const { snapshot, anchors } = readPage(document, url, []);
      expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
      expect(readPage(document, url, []).snapshot).toEqual(snapshot);
      for (const item of snapshot.items) expect(item.product.title).not.toBe('');
      for (const key of anchors.keys()) expect(snapshot.items.map(item => item.key)).toContain(key);
    }),
    { numRuns: 150 },
  );
}, 30_000);

it('every item has its own key', () => {
  const html = Array.from(
    { length: 6 },
    () =>
      '<li><a href="/p/1"><h3>Same headset</h3></a>$9</li><li><a href="/p/2"><h3>Same headset</h3></a>$9</li>',
  ).join('');
  const keys = readPage(documentOf(html), 'https://shop.example/', []).snapshot.items.map(item => item.key);
  expect(keys).toHaveLength(12);
  expect(new Set(keys).size).toBe(12);
});

it.each([
  'parentElement',
  'nextSibling',
  'nextElementSibling',
  'firstChild',
  'querySelector',
  'getAttribute',
  'textContent',
])('comes to an end where a field is named %s', name => {
  const form = `<form class="product"><input name="${name}"><h1>Jabra Evolve2 65</h1><h2>Technical data</h2></form>`;
  const { snapshot } = readPage(
    documentOf(`<input form="f" name="${name}">${form}<i>Headset</i>`),
    'https://shop.example/p/1',
    [],
  );
  expect(snapshot.url).toBe('https://shop.example/p/1');
});

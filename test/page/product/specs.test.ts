import { expect, it } from 'vitest';
import { readPage } from '../../../src/page/read.ts';
import { documentOf } from '../zoo.ts';

/** The specs of a product page with this markup below its buy box, as "label: value". */
function specs(markup: string): string[] {
  const html = `<title>Headset X100</title><h1>Headset X100</h1><b>$9</b><button>Buy now</button>${markup}`;
  const { snapshot } = readPage(documentOf(html), 'https://shop.example/p/1', []);
  return (snapshot.items[0]?.product.specs ?? []).map(({ label, value }) => `${label}: ${value}`);
}

it.each([
  [
    'a table with a heading row',
    '<table><tr><th colspan="2">General</th></tr><tr><th>Mic</th><td>Boom</td></tr></table>',
  ],
  ['a definition list', '<dl><dt>Mic</dt><dd>Boom</dd></dl>'],
  ['a definition list in groups', '<dl><div><dt>Mic</dt><dd>Boom</dd></div></dl>'],
  [
    'boxes',
    '<div class="tech-specs"><div class="row"><div>Mic</div><div><div><span>Boom</span></div></div></div></div>',
  ],
  ['list items with a colon', '<ul class="specifications"><li><strong>Mic:</strong> Boom</li></ul>'],
  [
    'list items with two texts',
    '<ul class="product-attributes"><li><span>Mic</span><span>Boom</span></li></ul>',
  ],
])('reads %s', (_, markup) => {
  expect(specs(markup)).toEqual(['Mic: Boom']);
});

it.each([
  [
    'a comparison of several products',
    '<table><tr><td>Mic</td><td>Boom</td><td>None</td><td>None</td></tr></table>',
  ],
  [
    'the first rows of a comparison, too',
    '<table><tr><td></td><td>A</td><td>B</td><td>C</td></tr><tr><td>Mic</td><td>Boom</td></tr></table>',
  ],
  ['reviews', '<div class="customer-reviews"><table><tr><td>Mic</td><td>Boom</td></tr></table></div>'],
  ['sentences', '<div class="features"><div><span>It has one.</span><span>Boom</span></div></div>'],
  ['what is hidden', '<table hidden><tr><td>Mic</td><td>Boom</td></tr></table>'],
])('passes over %s', (_, markup) => {
  expect(specs(markup)).toEqual([]);
});
